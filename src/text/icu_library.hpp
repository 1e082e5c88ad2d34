// SPDX-License-Identifier: GPL-3.0-or-later

// ICU's second library, of which little is used and seldom: see base/shared_library.hpp. ICU's
// names end in its version, which its headers put there.
#pragma once

#include "base/shared_library.hpp"

#include <unicode/uvernum.h>

#define ALOUD_TEXT_OF(name) #name
/// The name of an ICU function as the library has it.
#define ALOUD_ICU_NAME(function) ALOUD_TEXT_OF(function)

namespace aloud {

inline SharedLibrary icu_i18n() {
    return SharedLibrary("libicui18n.so." U_ICU_VERSION_SHORT);
}

}  // namespace aloud
