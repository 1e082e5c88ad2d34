// SPDX-License-Identifier: GPL-3.0-or-later

// The desktop's media keys and lock screen command the player through MPRIS, the D-Bus interface
// for media players: org.mpris.MediaPlayer2.aloud.instancePID.
#pragma once

#include "player/command.hpp"

#include <memory>
#include <string>
#include <vector>

namespace aloud {

/// What the desktop shows.
struct MediaState {
    bool paused = false;
    double speed = 1;
    double slowest = 1;
    double fastest = 1;
    double volume = 1;
    std::string title;
    std::string author;

    friend bool operator==(const MediaState&, const MediaState&) = default;
};

class MediaKeys {
  public:
    virtual ~MediaKeys() = default;
    MediaKeys() = default;
    MediaKeys(const MediaKeys&) = delete;
    MediaKeys& operator=(const MediaKeys&) = delete;

    /// Readable when something came; negative when the bus went away.
    [[nodiscard]] virtual int descriptor() const = 0;
    /// What the desktop commanded; never waits.
    virtual std::vector<PlayerCommand> commands() = 0;
    virtual void tell(const MediaState& state) = 0;
};

/// Null where there is no session bus, or no libsystemd to talk to it.
std::unique_ptr<MediaKeys> open_media_keys();

}  // namespace aloud
