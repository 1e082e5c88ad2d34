// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/quiet_audio.hpp"

#include <dlfcn.h>

namespace aloud {

namespace {

void ignore_alsa(const char* /*file*/, int /*line*/, const char* /*function*/, int /*error*/,
                 const char* /*format*/, ...) {}

void ignore_jack(const char* /*message*/) {}

/// PortAudio has loaded these libraries where it uses them, so we need neither their headers nor
/// them.
template <typename Handler>
void set_handler(const char* library, const char* setter, Handler handler) {
    void* loaded = dlopen(library, RTLD_NOW | RTLD_NOLOAD);
    if (loaded == nullptr)
        return;
    if (void* symbol = dlsym(loaded, setter); symbol != nullptr)
        reinterpret_cast<void (*)(Handler)>(symbol)(handler);
    dlclose(loaded);
}

}  // namespace

void quieten_audio_libraries() {
    set_handler("libasound.so.2", "snd_lib_error_set_handler", &ignore_alsa);
    set_handler("libjack.so.0", "jack_set_error_function", &ignore_jack);
    set_handler("libjack.so.0", "jack_set_info_function", &ignore_jack);
}

}  // namespace aloud
