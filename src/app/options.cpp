// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/options.hpp"

#include "app/batch_options.hpp"
#include "app/exit_code.hpp"
#include "app/lexicon_options.hpp"
#include "app/listening_options.hpp"
#include "app/rule_options.hpp"
#include "base/translate.hpp"
#include "deliver/deliver.hpp"
#include "read/read.hpp"
#include "synthesise/synthesise.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <utility>

namespace aloud {
namespace {

constexpr std::string_view footer = marked(R"(
An INPUT is a file, an http or https URL, or "-" for standard input: a web page, running text, the
text of a web page copied with all that stood around the article, Markdown, EPUB, MHTML or a feed. Its
kind is told from its content.
Data goes to standard output, everything else to standard error.

Examples:
  aloud page.html                          speak the article
  aloud export page.html -o article.ogg    make an audio file
  aloud text page.html                     show what would be read
  aloud lexicon add Ontikov --like on-TEE-koff
  wl-paste | aloud -                       speak what was copied

Exit codes: 0 done, 1 some inputs failed, 2 usage, 3 input, 4 synthesis, 5 device or output file,
70 a bug, 75 terminated, 130 interrupted. The manual page says more: man aloud.)");

constexpr std::array<std::string_view, 10> command_names = {
    "play",    "export",  "text",   "sentences", "phonemes",
    "explain", "lexicon", "voices", "devices",   "positions"};

/// "aloud page.html" is "aloud play page.html".
std::vector<std::string> with_command(int argument_count, const char* const* arguments) {
    std::vector<std::string> words(arguments + 1, arguments + argument_count);
    if (words.empty())
        return words;
    const std::string& first = words.front();
    const bool asks = first == "--help" || first == "-h" || first == "--version";
    if (!asks &&
        std::find(command_names.begin(), command_names.end(), first) == command_names.end())
        words.insert(words.begin(), "play");
    return words;
}

CLI::Range range_check(NumberRange range) {
    return {range.low, range.high};
}

class Parser {
  public:
    Parser() {
        app_.name("aloud");
        app_.footer(std::string(footer));
        app_.require_subcommand(1);
        app_.set_help_flag("-h,--help", std::string(marked("Print this help message and exit")));
        app_.set_version_flag(
            "--version",
            [] { return fmt::format("aloud {}\n{}", ALOUD_VERSION, engine_version()); },
            std::string(marked("Display program version information and exit")));
        add_play();
        add_export();
        add_text();
        add_sentences();
        add_phonemes();
        add_explain();
        add_lexicon_commands();
        add_voices();
        add_devices();
        add_positions();
    }

    Parsed parse(std::vector<std::string> words) {
        std::reverse(words.begin(), words.end());  // CLI11 takes them from the back
        try {
            app_.parse(std::move(words));
            return finish();
        } catch (const CLI::CallForHelp&) {
            return {std::nullopt, help(), exit_done};
        } catch (const CLI::CallForVersion& version) {
            return {std::nullopt, std::string(version.what()) + "\n", exit_done};
        } catch (const CLI::ParseError& error) {
            return mistake(error.what());
        }
    }

    [[nodiscard]] std::string help() {
        CLI::App* app = &app_;
        while (!app->get_subcommands().empty())
            app = app->get_subcommands().front();
        translate(*app);
        return app->help();
    }

  private:
    /// The descriptions as they were given, here alone: who asks for no help does not wait for it.
    static void translate(CLI::App& app) {
        for (const std::string_view word :
             {marked("Usage"), marked("OPTIONS"), marked("Positionals"), marked("Options"),
              marked("Subcommands"), marked("REQUIRED"), marked("Needs"), marked("Excludes")})
            app.get_formatter()->label(std::string(word), tr_marked(word));
        app.description(tr_marked(app.get_description()));
        app.footer(tr_marked(app.get_footer()));
        for (CLI::App* sub : app.get_subcommands({})) {
            sub->description(tr_marked(sub->get_description()));
            sub->group(tr_marked(sub->get_group()));
        }
        for (CLI::Option* option : app.get_options()) {
            option->description(tr_marked(option->get_description()));
            option->group(tr_marked(option->get_group()));
        }
    }

    static Parsed mistake(std::string_view what) {
        return {std::nullopt, fmt::format("aloud: {}\n{}\n", what, tr("Try 'aloud --help'.")),
                exit_usage};
    }

    CLI::App* add_command(Command command, const std::string& name,
                          const std::string& description) {
        CLI::App* sub = app_.add_subcommand(name, description);
        sub->callback([this, command] { options_.command = command; });
        return sub;
    }

    CLI::Option* add_inputs(CLI::App* sub) {
        CLI::Option* inputs =
            sub->add_option("INPUT", options_.inputs, "a file, a URL, or - for standard input")
                ->required();
        sub->add_option("--from", media_type_,
                        "html, text, markdown, epub, mhtml or feed (default: detected)")
            ->type_name("KIND");
        sub->add_option("--lang", options_.settings.language.tag,
                        "the article's language, such as en, en-us, ru, ar (default: detected)")
            ->type_name("L");
        CLI::Option* raw = sub->add_flag("--raw", options_.settings.raw,
                                         "the input is running text: clean nothing");
        add_rule_options(*sub, raw, patterns_);
        CLI::Option* config =
            sub->add_option("--config", options_.config_file,
                            "the configuration (default: ~/.config/aloud/config.toml)")
                ->type_name("FILE");
        sub->add_flag("--no-config", options_.no_config, "read no configuration")->excludes(config);
        sub->add_flag("--quiet", options_.quiet, "print errors only");
        sub->add_flag("--verbose", options_.verbose, "say what is being done");
        return inputs;
    }

    void add_captions(CLI::App* sub, const std::string& names) {
        sub->add_flag_function(
            names + ",!--no-picture-captions",
            [this](std::int64_t count) { options_.settings.captions = count > 0; },
            std::string(marked("read picture captions too, where they stand")));
    }

    void add_speech(CLI::App* sub) {
        sub->add_option("--voice", options_.settings.voice, "a preset; 'aloud voices' lists them")
            ->type_name("PRESET");
        sub->add_option("--rate", options_.settings.rate_wpm, "words a minute, 80 to 900")
            ->type_name("WPM")
            ->check(range_check(rate_range));
        sub->add_option("--pitch", options_.settings.pitch_percent,
                        "0 to 99, 50 is the voice's own")
            ->check(range_check(pitch_range));
        sub->add_option("--volume", options_.settings.volume_percent,
                        "0 to 200, 100 is the voice's own")
            ->check(range_check(volume_range));
        add_emoji(sub);
        add_lexicon(sub);
    }

    void add_emoji(CLI::App* sub) {
        const std::map<std::string, Emoji> readings = {{"skip", Emoji::skip},
                                                       {"name", Emoji::name}};
        sub->add_option("--emoji", options_.settings.emoji, "skip them, or name them")
            ->type_name("skip|name")
            ->transform(CLI::Transformer(readings));
    }

    void add_lexicon(CLI::App* sub) {
        sub->add_option("--lexicon", lexicons_,
                        "a PLS file of pronunciations; repeatable, the first wins")
            ->type_name("FILE")
            ->expected(1)
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    }

    void add_lines(CLI::App* sub) {
        sub->add_flag("--lines", options_.lines,
                      "each line of the input is one utterance, and gives one line of output")
            ->excludes(sub->get_option("--keep"))
            ->excludes(sub->get_option("--drop"));
    }

    void add_json(CLI::App* sub) { sub->add_flag("--json", options_.json, "print JSON"); }

    void add_play() {
        CLI::App* sub =
            add_command(Command::play, "play", "Speak articles (also plain 'aloud INPUT...')");
        add_inputs(sub);
        add_speech(sub);
        add_captions(sub, "--captions,--picture-captions");
        add_listening_options(*sub, options_);
    }

    void add_devices() {
        add_command(Command::devices, "devices", "List the audio devices that can play");
    }

    void add_positions() {
        CLI::App* positions =
            app_.add_subcommand("positions", "Tell or forget where articles were left");
        positions->require_subcommand(1);
        for (const auto& [command, name, description] :
             {std::tuple{Command::positions_list, "list", marked("List them, the last first")},
              std::tuple{Command::positions_clear, "clear", marked("Forget them all")}}) {
            positions->add_subcommand(name, std::string(description))
                ->callback([this, command = command] { options_.command = command; });
        }
    }

    void add_export() {
        CLI::App* sub =
            add_command(Command::export_audio, "export", "Make audio files of articles");
        add_inputs(sub);
        add_speech(sub);
        sub->add_option("-o,--output", options_.output,
                        "the audio file, a folder for one file an input, or - for standard output")
            ->type_name("FILE|DIR")
            ->required();
        sub->add_option("--format", options_.format,
                        "ogg, opus, mp3, flac or wav (default: by the output's ending, else ogg)");
        sub->add_option("--quality", options_.quality,
                        "0 to 10: from the smallest file to the best sound")
            ->type_name("N")
            ->check(CLI::Range(0.0, 10.0));
        sub->add_option("--captions", options_.caption_formats,
                        "caption files beside the audio: vtt, srt, lrc, json")
            ->delimiter(',')
            ->expected(1)
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
        add_captions(sub, "--picture-captions");
        sub->add_flag("--force", options_.force, "replace files that exist");
        sub->add_option("-j,--jobs", options_.jobs,
                        "how many to work on at once (default: the CPUs available)")
            ->check(CLI::Range(1, 256));
        add_batch_options(*sub, options_.batch, shard_);
    }

    void add_text() {
        CLI::App* sub = add_command(Command::text, "text", "Print the cleaned article");
        add_inputs(sub);
        add_json(sub);
        sub->add_flag("--dropped", options_.dropped,
                      "print what was left out, each line with its reason");
        add_captions(sub, "--captions,--picture-captions");
    }

    void add_sentences() {
        CLI::App* sub = add_command(Command::sentences, "sentences", "Print one sentence a line");
        add_inputs(sub);
        add_lines(sub);
        add_json(sub);
    }

    void add_phonemes() {
        CLI::App* sub = add_command(Command::phonemes, "phonemes",
                                    "Print what will be said in IPA, one sentence a line");
        add_inputs(sub);
        add_lines(sub);
        add_json(sub);
        add_voice(sub);
        add_emoji(sub);
        add_lexicon(sub);
    }

    void add_explain() {
        CLI::App* sub = add_command(Command::explain, "explain",
                                    "Tell how names and figures are said, and why");
        CLI::Option* inputs = add_inputs(sub);
        inputs->required(false);
        sub->add_option("--word", options_.names, "a name to explain; repeatable")
            ->type_name("NAME")
            ->expected(1)
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
        sub->callback([this] {
            options_.command = Command::explain;
            if (options_.inputs.empty() && options_.names.empty())
                throw CLI::RequiredError("INPUT or --word NAME");
        });
        add_lines(sub);
        add_json(sub);
        add_voice(sub);
        add_lexicon(sub);
    }

    void add_lexicon_commands() {
        CLI::App* lexicon = app_.add_subcommand("lexicon", "Look up, add and check names");
        add_lexicon_subcommands(*lexicon, options_);
        CLI::App* names = lexicon->add_subcommand(
            "names", "List an article's names, those first that no lexicon has");
        names->callback([this] { options_.command = Command::lexicon_names; });
        add_inputs(names);
        add_lines(names);
        for (CLI::App* sub : {names, lexicon->get_subcommand("lookup")}) {
            add_json(sub);
            add_voice(sub);
            add_lexicon(sub);
        }
    }

    void add_voice(CLI::App* sub) {
        sub->add_option("--voice", options_.settings.voice, "a preset; 'aloud voices' lists them")
            ->type_name("PRESET");
    }

    void add_voices() {
        CLI::App* sub =
            add_command(Command::voices, "voices", "List the presets and the engine's voices");
        add_json(sub);
    }

    Parsed finish() {
        const auto& inputs = options_.inputs;
        if (options_.control == Control::lines && std::count(inputs.begin(), inputs.end(), "-") > 0)
            return mistake(tr("--control stdin and the input '-' cannot both read standard input"));
        if (!media_type_.empty()) {
            options_.media_type = media_type_named(media_type_);
            if (!options_.media_type)
                return mistake(tr("--from does not know '{}'", media_type_));
        }
        for (const std::string& format : options_.caption_formats) {
            if (!caption_format_named(format))
                return mistake(
                    tr("--captions does not know '{}'; it writes vtt, srt, lrc and json", format));
        }
        for (const auto& taken :
             {take_rules(patterns_, options_.rules), take_shard(shard_, options_.batch)}) {
            if (!taken)
                return mistake(taken.error().message);
        }
        if (options_.command == Command::export_audio && options_.inputs.empty() &&
            options_.batch.list.empty())
            return mistake(tr("INPUT or --from-list FILE is required"));
        Language& language = options_.settings.language;
        language = language_named(std::move(language.tag));
        for (const std::string& file : lexicons_)
            options_.settings.lexicons.emplace_back(file);
        return {std::move(options_), {}, exit_done};
    }

    CLI::App app_{std::string(marked("Reads news articles aloud, with every name said right."))};
    Options options_;
    std::string media_type_;
    std::string shard_;
    std::vector<std::string> lexicons_;
    RulePatterns patterns_;
};

}  // namespace

Parsed parse_options(int argument_count, const char* const* arguments) {
    Parser parser;
    std::vector<std::string> words = with_command(argument_count, arguments);
    if (words.empty())
        return {std::nullopt, parser.help(), exit_usage};
    return parser.parse(std::move(words));
}

}  // namespace aloud
