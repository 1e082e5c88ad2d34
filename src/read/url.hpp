// SPDX-License-Identifier: GPL-3.0-or-later

// Fetches what the user named by an http or https URL, and nothing that it points to.
#pragma once

#include "base/result.hpp"

#include <chrono>
#include <cstddef>
#include <stop_token>
#include <string>
#include <string_view>

namespace aloud {

struct UrlLimits {
    std::size_t size_bytes = 64U << 20U;  ///< unpacked
    std::chrono::milliseconds connect_time = std::chrono::seconds(15);
    std::chrono::milliseconds total_time = std::chrono::seconds(120);
    long redirects = 10;
};

struct FetchedPage {
    std::string bytes;
    std::string url;         ///< where the redirects ended
    std::string media_type;  ///< in lower case, "text/html"; empty when the server does not say
    std::string charset;     ///< as the server says; may be empty
};

/// Whether the input is meant as a URL, of whatever scheme: "scheme://".
bool is_url(std::string_view input);

/// Errors are of kind input, or interrupted when `stop` is requested, which ends a wait at once.
Result<FetchedPage> fetch_url(const std::string& url, const UrlLimits& limits = {},
                              const std::stop_token& stop = {});

}  // namespace aloud
