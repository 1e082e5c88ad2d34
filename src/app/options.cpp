// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/options.hpp"

#include "app/exit_code.hpp"
#include "deliver/deliver.hpp"
#include "read/read.hpp"
#include "synthesise/synthesise.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <string_view>

namespace aloud {
namespace {

constexpr const char* footer = R"(
An INPUT is a file or "-" for standard input: a saved web page, running text, the text of a web page
copied with all that stood around the article, Markdown, EPUB, MHTML or a feed. Its kind is told from
its content.
Data goes to standard output, everything else to standard error.

Examples:
  aloud page.html                          speak the article
  aloud export page.html -o article.ogg    make an audio file
  aloud text page.html                     show what would be read
  wl-paste | aloud -                       speak what was copied

Exit codes: 0 done, 1 some inputs failed, 2 usage, 3 input, 4 synthesis, 5 device or output file,
70 a bug, 75 terminated, 130 interrupted. The manual page says more: man aloud.)";

constexpr std::array<std::string_view, 6> command_names = {
    "play", "export", "text", "sentences", "phonemes", "voices"};

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

class Parser {
  public:
    Parser() {
        app_.name("aloud");
        app_.footer(footer);
        app_.require_subcommand(1);
        app_.set_version_flag("--version", [] {
            return fmt::format("aloud {}\n{}", ALOUD_VERSION, engine_version());
        });
        add_play();
        add_export();
        add_text();
        add_sentences();
        add_phonemes();
        add_voices();
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

    std::string help() const {
        const auto chosen = app_.get_subcommands();
        return chosen.empty() ? app_.help() : chosen.front()->help();
    }

  private:
    static Parsed mistake(std::string_view what) {
        return {std::nullopt, fmt::format("aloud: {}\nTry 'aloud --help'.\n", what), exit_usage};
    }

    CLI::App* add_command(Command command, const std::string& name,
                          const std::string& description) {
        CLI::App* sub = app_.add_subcommand(name, description);
        sub->callback([this, command] { options_.command = command; });
        return sub;
    }

    void add_inputs(CLI::App* sub) {
        sub->add_option("INPUT", options_.inputs, "a file, or - for standard input")->required();
        sub->add_option("--from", media_type_,
                        "html, text, markdown, epub, mhtml or feed (default: detected)")
            ->type_name("KIND");
        sub->add_option("--lang", options_.settings.language.tag,
                        "the article's language, such as en, en-us, ru, ar (default: detected)")
            ->type_name("L");
        sub->add_flag("--raw", options_.settings.raw, "the input is running text: clean nothing");
        sub->add_flag("--quiet", options_.quiet, "print errors only");
        sub->add_flag("--verbose", options_.verbose, "say what is being done");
    }

    void add_speech(CLI::App* sub) {
        sub->add_option("--voice", options_.settings.voice, "a preset; 'aloud voices' lists them")
            ->type_name("PRESET");
        sub->add_option("--rate", options_.settings.rate_wpm, "words a minute, 80 to 900")
            ->type_name("WPM")
            ->check(CLI::Range(80, 900));
        sub->add_option("--pitch", options_.settings.pitch_percent,
                        "0 to 99, 50 is the voice's own")
            ->check(CLI::Range(0, 99));
        sub->add_option("--volume", options_.settings.volume_percent,
                        "0 to 200, 100 is the voice's own")
            ->check(CLI::Range(0, 200));
        add_lexicon(sub);
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
                      "each line of the input is one utterance, and gives one line of output");
    }

    void add_json(CLI::App* sub) { sub->add_flag("--json", options_.json, "print JSON"); }

    void add_play() {
        CLI::App* sub =
            add_command(Command::play, "play", "Speak articles (also plain 'aloud INPUT...')");
        add_inputs(sub);
        add_speech(sub);
        sub->add_flag("--captions,--picture-captions", options_.settings.captions,
                      "read picture captions too, where they stand");
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
        sub->add_flag("--picture-captions", options_.settings.captions,
                      "read picture captions too, where they stand");
        sub->add_flag("--force", options_.force, "replace files that exist");
        sub->add_option("-j,--jobs", options_.jobs, "speech workers (default: the CPUs available)")
            ->check(CLI::Range(1, 256));
    }

    void add_text() {
        CLI::App* sub = add_command(Command::text, "text", "Print the cleaned article");
        add_inputs(sub);
        add_json(sub);
        sub->add_flag("--dropped", options_.dropped,
                      "print what was left out, each line with its reason");
        sub->add_flag("--captions,--picture-captions", options_.settings.captions,
                      "keep picture captions, where they stand");
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
        sub->add_option("--voice", options_.settings.voice, "a preset; 'aloud voices' lists them")
            ->type_name("PRESET");
        add_lexicon(sub);
    }

    void add_voices() {
        CLI::App* sub =
            add_command(Command::voices, "voices", "List the presets and the engine's voices");
        add_json(sub);
    }

    Parsed finish() {
        if (!media_type_.empty()) {
            options_.media_type = media_type_named(media_type_);
            if (!options_.media_type)
                return mistake(fmt::format("--from does not know '{}'", media_type_));
        }
        for (const std::string& format : options_.caption_formats) {
            if (!caption_format_named(format))
                return mistake(fmt::format(
                    "--captions does not know '{}'; it writes vtt, srt, lrc and json", format));
        }
        std::string& tag = options_.settings.language.tag;
        std::transform(tag.begin(), tag.end(), tag.begin(), [](unsigned char c) {
            return c == '_' ? '-' : static_cast<char>(std::tolower(c));
        });
        for (const std::string& file : lexicons_)
            options_.settings.lexicons.emplace_back(file);
        return {std::move(options_), {}, exit_done};
    }

    CLI::App app_{"Reads news articles aloud, with every name said right."};
    Options options_;
    std::string media_type_;
    std::vector<std::string> lexicons_;
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
