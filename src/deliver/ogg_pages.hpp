// SPDX-License-Identifier: GPL-3.0-or-later

// Gives an Ogg stream a fixed serial number. libsndfile takes it from the clock, and the same
// article would be other bytes each time.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace aloud {

class OggPages {
  public:
    OggPages();
    ~OggPages();
    OggPages(const OggPages&) = delete;
    OggPages& operator=(const OggPages&) = delete;

    /// Bytes of the stream in, the whole pages that they complete out.
    std::string renumber(std::string_view bytes);

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace aloud
