// SPDX-License-Identifier: GPL-3.0-or-later

// The host in a URL.
#pragma once

#include <string>
#include <string_view>

namespace aloud {

/// The part of the URL that names the host, without user and port; empty when there is none.
std::string_view host_of(std::string_view url);

/// As the network knows it: in lower case, "пример.рф" as "xn--e1afmkfd.xn--p1ai" (UTS 46). A host
/// that has no such form comes back as it is.
std::string ascii_host(std::string_view host);

}  // namespace aloud
