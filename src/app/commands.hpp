// SPDX-License-Identifier: GPL-3.0-or-later

// What the program does, one function a command. Each prints its data to stdout and its messages to
// stderr, and returns the process's exit code.
#pragma once

#include "app/options.hpp"

namespace aloud {

int run_play(const Options& options);
int run_export(const Options& options);
int run_text(const Options& options);
int run_sentences(const Options& options);
int run_phonemes(const Options& options);
int run_explain(const Options& options);
int run_lexicon_lookup(const Options& options);
int run_lexicon_add(const Options& options);
int run_lexicon_names(const Options& options);
int run_lexicon_check(const Options& options);
int run_lexicon_import(const Options& options);
int run_voices(const Options& options);
int run_devices();
int run_positions_list();
int run_positions_clear();

}  // namespace aloud
