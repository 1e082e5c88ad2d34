// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.hpp"
#include "app/exit_code.hpp"
#include "app/session.hpp"
#include "app/telling.hpp"
#include "base/translate.hpp"
#include "deliver/deliver.hpp"

#include <string>

namespace aloud {

Result<int> run_devices() {
    const auto devices = audio_devices();
    if (!devices)
        return devices.error();
    if (devices->empty())
        return Error{ErrorKind::output,
                     tr("no audio device; connect one, or make a file with 'aloud export'")};
    std::string text;
    for (const AudioDevice& device : *devices)
        text += record_of({{marked("number"), std::to_string(device.number)},
                           {marked("name"), device.name},
                           {marked("system"), device.system},
                           {marked("default"), device.is_default ? tr("yes") : ""}});
    if (auto printed = print(text); !printed)
        return printed.error();
    return exit_done;
}

}  // namespace aloud
