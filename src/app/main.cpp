// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.hpp"
#include "app/configure.hpp"
#include "app/exit_code.hpp"
#include "app/interface_language.hpp"
#include "app/options.hpp"
#include "app/session.hpp"
#include "base/heap.hpp"
#include "base/translate.hpp"

#include <cstdio>
#include <exception>

namespace aloud {
namespace {

Result<int> run(const Options& options) {
    switch (options.command) {
        case Command::play:
            return run_play(options);
        case Command::export_audio:
            return run_export(options);
        case Command::text:
            return run_text(options);
        case Command::sentences:
            return run_sentences(options);
        case Command::phonemes:
            return run_phonemes(options);
        case Command::explain:
            return run_explain(options);
        case Command::lexicon_lookup:
            return run_lexicon_lookup(options);
        case Command::lexicon_add:
            return run_lexicon_add(options);
        case Command::lexicon_names:
            return run_lexicon_names(options);
        case Command::lexicon_check:
            return run_lexicon_check(options);
        case Command::lexicon_import:
            return run_lexicon_import(options);
        case Command::voices:
            return run_voices(options);
        case Command::devices:
            return run_devices();
        case Command::positions_list:
            return run_positions_list();
        case Command::positions_clear:
            return run_positions_clear();
    }
    return exit_internal;
}

Result<int> configure_and_run(Options options) {
    if (options.command != Command::voices) {
        if (auto configured = configure(options); !configured)
            return configured.error();
    }
    auto code = run(options);
    const bool written = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    if (!written && code && *code == exit_done)
        return Error{ErrorKind::output, tr("cannot write to standard output")};
    return code;
}

int checked_main(int argument_count, const char* const* arguments) {
    speak_users_language();
    const Parsed parsed = parse_options(argument_count, arguments);
    if (!parsed.options) {
        std::fputs(parsed.message.c_str(), parsed.exit_code == exit_done ? stdout : stderr);
        return parsed.exit_code;
    }
    if (!parsed.options->batch.report.empty())
        speak_english();  // the report reads the same everywhere
    const auto code = configure_and_run(*parsed.options);
    if (code)
        return *code;
    complain(code.error().message);
    return exit_code_for(code.error().kind);
}

}  // namespace
}  // namespace aloud

int main(int argument_count, char** arguments) {
    // As in the workers: sentences of sound come and go; but what is larger goes back.
    constexpr int sentence_bytes = 1 << 20;
    constexpr int kept_bytes = 16 << 20;
    aloud::set_heap(sentence_bytes, kept_bytes);
    try {
        return aloud::checked_main(argument_count, arguments);
    } catch (const std::exception& bug) {
        aloud::complain(aloud::tr("internal error: {}", bug.what()));
        return aloud::exit_internal;
    }
}
