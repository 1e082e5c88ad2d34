// SPDX-License-Identifier: GPL-3.0-or-later

// PortAudio opens every device that ALSA's configuration names to learn what it can do. Some are
// encoders and converters that load a hundred libraries for it, or look for servers: four fifths of
// the time until the first sound, for devices that nobody asked for.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace aloud {

/// While it lives ALSA's configuration, as this process knows it, lacks those devices; not to be
/// made by two threads at once. Does nothing where ALSA is not loaded.
class AlsaPluginsLeftOut {
  public:
    AlsaPluginsLeftOut();
    ~AlsaPluginsLeftOut();
    AlsaPluginsLeftOut(const AlsaPluginsLeftOut&) = delete;
    AlsaPluginsLeftOut& operator=(const AlsaPluginsLeftOut&) = delete;

  private:
    std::vector<std::pair<std::string, void*>> left_out_;  ///< names and nodes
};

}  // namespace aloud
