// SPDX-License-Identifier: GPL-3.0-or-later

// The language of messages, by the locale: LC_ALL, LC_MESSAGES or LANG, whichever is set first, and
// LANGUAGE before them unless they say C. Nothing else follows the locale: data are the same for
// everybody.
#pragma once

namespace aloud {

/// Before any thread. Costs next to nothing for those who read English.
void speak_users_language();

/// For what programs read.
void speak_english();

}  // namespace aloud
