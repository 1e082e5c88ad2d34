// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/host_name.hpp"

#include <unicode/uidna.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace aloud {
namespace {

struct CloseIdna {
    void operator()(UIDNA* idna) const { uidna_close(idna); }
};

/// The longest name that the network takes has 253 characters.
constexpr std::size_t longest_host = 256;

}  // namespace

std::string_view host_of(std::string_view url) {
    const std::size_t scheme = url.find("://");
    if (scheme == std::string_view::npos)
        return {};
    url.remove_prefix(scheme + 3);
    url = url.substr(0, url.find_first_of("/?#\\"));
    if (const std::size_t user = url.rfind('@'); user != std::string_view::npos)
        url.remove_prefix(user + 1);
    if (url.starts_with('['))
        return url.substr(0, url.find(']') + 1);
    return url.substr(0, url.find(':'));
}

std::string ascii_host(std::string_view host) {
    if (host.size() > longest_host)
        return std::string(host);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UIDNA, CloseIdna> idna(
        uidna_openUTS46(UIDNA_NONTRANSITIONAL_TO_ASCII, &status));
    std::array<char, 4 * longest_host> ascii{};
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    const std::int32_t size = uidna_nameToASCII_UTF8(
        idna.get(), host.data(), static_cast<std::int32_t>(host.size()), ascii.data(),
        static_cast<std::int32_t>(ascii.size()), &info, &status);
    const bool good = U_SUCCESS(status) && info.errors == 0 && size > 0 &&
                      static_cast<std::size_t>(size) <= ascii.size();
    return good ? std::string(ascii.data(), static_cast<std::size_t>(size)) : std::string(host);
}

}  // namespace aloud
