// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.hpp"
#include "app/exit_code.hpp"
#include "app/session.hpp"
#include "app/telling.hpp"
#include "base/translate.hpp"
#include "deliver/deliver.hpp"

namespace aloud {

int run_devices() {
    const auto devices = audio_devices();
    if (!devices) {
        complain(devices.error().message);
        return exit_code_for(devices.error().kind);
    }
    if (devices->empty()) {
        complain(tr("no audio device; connect one, or make a file with 'aloud export'"));
        return exit_output;
    }
    for (const AudioDevice& device : *devices)
        print(record_of({{marked("number"), std::to_string(device.number)},
                         {marked("name"), device.name},
                         {marked("system"), device.system},
                         {marked("default"), device.is_default ? tr("yes") : ""}}));
    return exit_done;
}

}  // namespace aloud
