// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lexicon_options.hpp"

#include "base/translate.hpp"
#include "pronounce/respelling.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace aloud {
namespace {

CLI::App* add_subcommand(CLI::App& lexicon, Options& options, Command command,
                         const std::string& name, const std::string& description) {
    CLI::App* sub = lexicon.add_subcommand(name, description);
    sub->callback([&options, command] { options.command = command; });
    sub->add_flag("--quiet", options.quiet, "print errors only");
    return sub;
}

void add_language(CLI::App* sub, Options& options, std::string_view description) {
    sub->add_option("--lang", options.settings.language.tag, std::string(description))
        ->type_name("L");
}

constexpr std::string_view by_letters =
    marked("the lexicon's language: en, ru, ar (default: by the name's letters)");

std::string sounds_of_notation(std::span<const RespelledSound> sounds) {
    std::string list;
    for (const RespelledSound& sound : sounds)
        list += fmt::format("  {}: {} ({})\n", sound.letters, sound.ipa, sound.as_in);
    return list;
}

std::string add_footer() {
    return tr(
        "\nThe respelling of --like: spaces between words, hyphens between syllables, the "
        "stressed\nsyllable in capitals: bah-SHAHR al-AS-ad. Its vowels:\n{}Its consonants:\n{}",
        sounds_of_notation(respelled_vowels()), sounds_of_notation(respelled_consonants()));
}

void add_lookup(CLI::App& lexicon, Options& options) {
    CLI::App* sub = add_subcommand(lexicon, options, Command::lexicon_lookup, "lookup",
                                   "Tell how a name is said, and all that the lexicons have of it");
    sub->add_option("NAME", options.names, "a name; in quotation marks if it has spaces")
        ->required();
    add_language(sub, options, by_letters);
}

void add_add(CLI::App& lexicon, Options& options) {
    CLI::App* sub = add_subcommand(lexicon, options, Command::lexicon_add, "add",
                                   "Put a name into your own lexicon, or say it otherwise");
    sub->add_option("NAME", options.names, "the name; in quotation marks if it has spaces")
        ->expected(1)
        ->required();
    CLI::Option_group* ways = sub->add_option_group("How it is said", "one of these");
    ways->add_option("--ipa", options.ipa, "in the International Phonetic Alphabet");
    ways->add_option("--like", options.like, "respelled as newsrooms do, for English: on-TEE-koff");
    ways->add_option("--as", options.as,
                     "as another spelling is read; in Russian with the stress: Башáр");
    ways->require_option(1);
    add_language(sub, options, by_letters);
    sub->add_flag("--json", options.json, "print JSON");
    sub->footer(add_footer());
}

void add_check(CLI::App& lexicon, Options& options) {
    CLI::App* sub = add_subcommand(lexicon, options, Command::lexicon_check, "check",
                                   "Verify that the voice says every entry as it is written");
    sub->add_option("FILE", options.names, "PLS files (default: your own and the shipped ones)");
    sub->add_option("--voice", options.settings.voice, "a preset; 'aloud voices' lists them")
        ->type_name("PRESET");
    sub->add_flag("--verbose", options.verbose, "list sounds that the voice only comes near to");
}

void add_import(CLI::App& lexicon, Options& options) {
    CLI::App* sub = add_subcommand(lexicon, options, Command::lexicon_import, "import",
                                   "Put a list of names into your own lexicon");
    sub->add_option("FILE", options.inputs,
                    "lines NAME<tab>IPA[<tab>LANGUAGE[<tab>NOTE]], NAME==SPELLING, or of the CMU "
                    "dictionary")
        ->required();
    add_language(
        sub, options,
        marked("the lexicon's language: en, ru, ar (default: en; of lines that name none)"));
}

}  // namespace

void add_lexicon_subcommands(CLI::App& lexicon, Options& options) {
    lexicon.require_subcommand(1);
    add_lookup(lexicon, options);
    add_add(lexicon, options);
    add_check(lexicon, options);
    add_import(lexicon, options);
}

}  // namespace aloud
