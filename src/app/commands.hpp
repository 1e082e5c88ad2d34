// SPDX-License-Identifier: GPL-3.0-or-later

// What the program does, one function a command. Each prints its data to stdout and its messages to
// stderr, and returns the process's exit code, or what it failed of.
#pragma once

#include "app/options.hpp"
#include "base/result.hpp"

namespace aloud {

Result<int> run_play(const Options& options);
Result<int> run_export(const Options& options);
Result<int> run_text(const Options& options);
Result<int> run_sentences(const Options& options);
Result<int> run_phonemes(const Options& options);
Result<int> run_explain(const Options& options);
Result<int> run_lexicon_lookup(const Options& options);
Result<int> run_lexicon_add(const Options& options);
Result<int> run_lexicon_names(const Options& options);
Result<int> run_lexicon_check(const Options& options);
Result<int> run_lexicon_import(const Options& options);
Result<int> run_voices(const Options& options);
Result<int> run_devices();
Result<int> run_positions_list();
Result<int> run_positions_clear();

}  // namespace aloud
