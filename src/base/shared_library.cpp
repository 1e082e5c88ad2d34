// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/shared_library.hpp"

#include <dlfcn.h>

namespace aloud {

SharedLibrary::SharedLibrary(const char* soname)
    : handle_(dlopen(soname, RTLD_NOW | RTLD_LOCAL)), complete_(handle_ != nullptr) {}

void* SharedLibrary::symbol(const char* name) {
    void* const found = handle_ == nullptr ? nullptr : dlsym(handle_, name);
    complete_ = complete_ && found != nullptr;
    return found;
}

}  // namespace aloud
