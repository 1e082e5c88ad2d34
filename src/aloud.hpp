// SPDX-License-Identifier: GPL-3.0-or-later

// aloud, the library: a news article in, speech out.
//
//   bytes -read-> Document -extract-> Article -split-> Sentence -normalise-> -pronounce-> Utterance
//         -synthesise-> Speech -deliver-> ears, files, captions
//
// A stage is a folder with one header of its name; the stages meet only in model/. `pipeline` joins them:
// Narrator knows the voices and names, ArticleReading turns an article into lines, narrate() says them. Reading,
// splitting and speaking go on side by side, so that the first sentence sounds while the rest is text.
//
// Speech comes from worker processes, which are copies of this one unless PoolOptions::worker_command
// names a program that calls worker_main().
#pragma once

#include "deliver/deliver.hpp"
#include "extract/extract.hpp"
#include "normalise/normalise.hpp"
#include "pipeline/data_folder.hpp"
#include "pipeline/narrate.hpp"
#include "pipeline/narrator.hpp"
#include "pipeline/record.hpp"
#include "pipeline/remarks.hpp"
#include "pronounce/pronounce.hpp"
#include "read/read.hpp"
#include "split/split.hpp"
#include "synthesise/synthesise.hpp"
