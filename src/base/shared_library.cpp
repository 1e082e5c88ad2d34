// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/shared_library.hpp"

#include <dlfcn.h>

namespace aloud {

SharedLibrary::SharedLibrary(const char* soname)
    : handle_(dlopen(soname, RTLD_NOW | RTLD_GLOBAL)), complete_(handle_ != nullptr) {}

void* SharedLibrary::symbol(const char* name) {
    // one that was preloaded comes first, as it does for a library that is linked
    void* found = handle_ == nullptr ? nullptr : dlsym(RTLD_DEFAULT, name);
    if (handle_ != nullptr && found == nullptr)
        found = dlsym(handle_, name);
    complete_ = complete_ && found != nullptr;
    return found;
}

}  // namespace aloud
