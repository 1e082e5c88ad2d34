// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/url.hpp"

#include "base/shared_library.hpp"
#include "base/translate.hpp"
#include "read/content_type.hpp"
#include "text/host_name.hpp"
#include "text/unicode.hpp"

#include <curl/curl.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>

namespace aloud {
namespace {

/// Loaded when the first URL is given: to link libcurl costs each start of the program, and of each
/// of its workers, more than all the rest.
struct Curl {
    decltype(&curl_global_init) global_init = nullptr;
    decltype(&curl_easy_init) easy_init = nullptr;
    decltype(&curl_easy_setopt) setopt = nullptr;
    decltype(&curl_easy_getinfo) getinfo = nullptr;
    decltype(&curl_easy_strerror) strerror = nullptr;
    decltype(&curl_easy_cleanup) easy_cleanup = nullptr;
    decltype(&curl_multi_init) multi_init = nullptr;
    decltype(&curl_multi_add_handle) add = nullptr;
    decltype(&curl_multi_remove_handle) remove = nullptr;
    decltype(&curl_multi_perform) perform = nullptr;
    decltype(&curl_multi_poll) poll = nullptr;
    decltype(&curl_multi_wakeup) wakeup = nullptr;
    decltype(&curl_multi_info_read) info_read = nullptr;
    decltype(&curl_multi_cleanup) multi_cleanup = nullptr;
};

Result<Curl> load_curl() {
    SharedLibrary library("libcurl.so.4");
    Curl curl;
    library.find("curl_global_init", curl.global_init)
        .find("curl_easy_init", curl.easy_init)
        .find("curl_easy_setopt", curl.setopt)
        .find("curl_easy_getinfo", curl.getinfo)
        .find("curl_easy_strerror", curl.strerror)
        .find("curl_easy_cleanup", curl.easy_cleanup)
        .find("curl_multi_init", curl.multi_init)
        .find("curl_multi_add_handle", curl.add)
        .find("curl_multi_remove_handle", curl.remove)
        .find("curl_multi_perform", curl.perform)
        .find("curl_multi_poll", curl.poll)
        .find("curl_multi_wakeup", curl.wakeup)
        .find("curl_multi_info_read", curl.info_read)
        .find("curl_multi_cleanup", curl.multi_cleanup);
    if (!library.complete() || curl.global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
        return Error{ErrorKind::input,
                     tr("libcurl cannot be loaded; install it (on Debian the package libcurl4), or "
                        "save the page and give the file")};
    }
    return curl;
}

/// Of an HTTP status; empty for those that tell a reader nothing.
std::string meaning(long status) {
    switch (status) {
        case 401:
            return tr("it asks for a login");
        case 402:
            return tr("it asks for money");
        case 403:
            return tr("access is refused");
        case 404:
            return tr("there is no such page");
        case 410:
            return tr("the page is gone");
        case 429:
            return tr("too many requests; wait, and try again");
        case 451:
            return tr("withheld for legal reasons");
        default:
            return status >= 500 ? tr("the server has a fault; try again later") : "";
    }
}

std::string in_seconds(std::chrono::milliseconds time) {
    return fmt::format("{} s", static_cast<double>(time.count()) / 1000);
}

bool is_web_scheme(std::string_view url) {
    const std::string scheme = to_lower(url.substr(0, url.find(':')));
    return scheme == "http" || scheme == "https";
}

/// As the network wants it: the host by its name in ASCII, and in the path no bytes that people
/// type but no URL may hold: letters of other scripts, spaces.
std::string encoded(std::string_view url) {
    const std::string_view host = host_of(url);
    const auto begin = static_cast<std::size_t>(host.data() - url.data());
    std::string result(url.substr(0, begin));
    result += ascii_host(host);
    for (const char c : url.substr(begin + host.size())) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= 0x20 || byte >= 0x7F)
            result += fmt::format("%{:02X}", byte);
        else
            result += c;
    }
    return result;
}

/// One URL being fetched.
class Transfer {
  public:
    Transfer(const Curl& curl, const std::string& url, const UrlLimits& limits)
        : curl_(curl),
          url_(url),
          limits_(limits),
          easy_(curl.easy_init(), curl.easy_cleanup),
          multi_(curl.multi_init(), curl.multi_cleanup) {}

    Result<FetchedPage> run(const std::stop_token& stop) {
        if (!easy_ || !multi_)
            return failure(tr("out of memory"));
        set_options();
        curl_.add(multi_.get(), easy_.get());
        const CURLcode code = wait(stop);
        Result<FetchedPage> fetched = result(code, stop);
        curl_.remove(multi_.get(), easy_.get());
        return fetched;
    }

  private:
    template <typename Value>
    void set(CURLoption option, Value value) {
        curl_.setopt(easy_.get(), option, value);
    }

    void set_options() {
        set(CURLOPT_URL, encoded(url_).c_str());
        set(CURLOPT_PROTOCOLS_STR, "http,https");
        set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
        set(CURLOPT_FOLLOWLOCATION, 1L);
        set(CURLOPT_MAXREDIRS, limits_.redirects);
        set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(limits_.connect_time.count()));
        set(CURLOPT_TIMEOUT_MS, static_cast<long>(limits_.total_time.count()));
        set(CURLOPT_MAXFILESIZE_LARGE, static_cast<curl_off_t>(limits_.size_bytes));
        set(CURLOPT_SSL_VERIFYPEER, 1L);
        set(CURLOPT_SSL_VERIFYHOST, 2L);
        set(CURLOPT_FAILONERROR, 1L);
        set(CURLOPT_USERAGENT, "aloud/" ALOUD_VERSION);
        set(CURLOPT_ACCEPT_ENCODING, "");  // whatever libcurl unpacks, gzip among it
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_QUICK_EXIT, 1L);  // a name server that is slow to answer delays no Ctrl-C
        set(CURLOPT_ERRORBUFFER, detail_.data());
        set(CURLOPT_WRITEFUNCTION, &Transfer::take);
        set(CURLOPT_WRITEDATA, static_cast<void*>(this));
    }

    static std::size_t take(char* data, std::size_t, std::size_t size, void* self) {
        auto& transfer = *static_cast<Transfer*>(self);
        transfer.too_large_ = transfer.bytes_.size() + size > transfer.limits_.size_bytes;
        if (transfer.too_large_)
            return 0;
        transfer.bytes_.append(data, size);
        return size;
    }

    CURLcode wait(const std::stop_token& stop) {
        const std::stop_callback wake(stop, [this] { curl_.wakeup(multi_.get()); });
        constexpr int longest_wait_ms = 1000;
        int running = 1;
        while (!stop.stop_requested()) {
            if (curl_.perform(multi_.get(), &running) != CURLM_OK)
                return CURLE_FAILED_INIT;
            if (running == 0)
                break;
            curl_.poll(multi_.get(), nullptr, 0, longest_wait_ms, nullptr);
        }
        int left = 0;
        const CURLMsg* message = curl_.info_read(multi_.get(), &left);
        return message == nullptr ? CURLE_ABORTED_BY_CALLBACK : message->data.result;
    }

    Result<FetchedPage> result(CURLcode code, const std::stop_token& stop) {
        if (code == CURLE_OK) {
            const ContentType type = read_content_type(told(CURLINFO_CONTENT_TYPE));
            return FetchedPage{std::move(bytes_), told(CURLINFO_EFFECTIVE_URL), type.media_type,
                               type.charset};
        }
        if (stop.stop_requested())
            return Error{ErrorKind::interrupted, tr("'{}' was not read to its end", url_)};
        return failure(cause(code));
    }

    [[nodiscard]] std::string told(CURLINFO info) const {
        const char* text = nullptr;
        curl_.getinfo(easy_.get(), info, &text);
        return text == nullptr ? std::string() : std::string(text);
    }

    [[nodiscard]] long number(CURLINFO info) const {
        long value = 0;
        curl_.getinfo(easy_.get(), info, &value);
        return value;
    }

    [[nodiscard]] std::string cause(CURLcode code) const {
        const std::string host(host_of(told(CURLINFO_EFFECTIVE_URL)));
        switch (code) {
            case CURLE_URL_MALFORMAT:
                return tr("it is no valid URL");
            case CURLE_UNSUPPORTED_PROTOCOL:
                return number(CURLINFO_RESPONSE_CODE) == 0
                           ? tr("what answers at '{}' is no web server", host)
                           : tr("it leads on to an address that is neither http nor https");
            case CURLE_COULDNT_RESOLVE_HOST:
                return tr("no host '{}' is found, or this computer is offline", host);
            case CURLE_COULDNT_RESOLVE_PROXY:
                return tr("the proxy that the environment names is not found");
            case CURLE_COULDNT_CONNECT:
                return tr("'{}' takes no connection", host);
            case CURLE_TOO_MANY_REDIRECTS:
                return tr("it redirects more than {} times", limits_.redirects);
            case CURLE_HTTP_RETURNED_ERROR:
                return status_cause();
            case CURLE_OPERATION_TIMEDOUT:
                return timeout_cause(host);
            case CURLE_FILESIZE_EXCEEDED:
                return size_cause();
            case CURLE_WRITE_ERROR:
                return too_large_ ? size_cause() : plain_cause(code);
            case CURLE_PARTIAL_FILE:
            case CURLE_RECV_ERROR:
            case CURLE_SEND_ERROR:
                return tr("the connection broke off");
            case CURLE_GOT_NOTHING:
                return tr("'{}' answers nothing", host);
            case CURLE_BAD_CONTENT_ENCODING:
                return tr("what the server sends cannot be unpacked");
            case CURLE_PEER_FAILED_VERIFICATION:
            case CURLE_SSL_CONNECT_ERROR:
            case CURLE_SSL_CERTPROBLEM:
            case CURLE_SSL_CACERT_BADFILE:
            case CURLE_SSL_ISSUER_ERROR:
                return tr("no safe connection to '{}': {}", host, safety_cause(code));
            default:
                return plain_cause(code);
        }
    }

    [[nodiscard]] std::string status_cause() const {
        const long status = number(CURLINFO_RESPONSE_CODE);
        const std::string words = meaning(status);
        return words.empty() ? tr("the server answers {}", status)
                             : tr("the server answers {}: {}", status, words);
    }

    [[nodiscard]] std::string timeout_cause(const std::string& host) const {
        curl_off_t connected = 0;
        curl_.getinfo(easy_.get(), CURLINFO_PRETRANSFER_TIME_T, &connected);
        return connected == 0 ? tr("'{}' did not answer within {}", host,
                                   in_seconds(std::min(limits_.connect_time, limits_.total_time)))
                              : tr("it takes longer than {}", in_seconds(limits_.total_time));
    }

    [[nodiscard]] std::string size_cause() const {
        return tr("it is larger than {} MB", limits_.size_bytes >> 20U);
    }

    /// The last part of "OpenSSL/3.0: error:0A00010B:SSL routines::wrong version number".
    [[nodiscard]] std::string safety_cause(CURLcode code) const {
        const std::string words = plain_cause(code);
        return std::string(trim(std::string_view(words).substr(words.rfind(':') + 1)));
    }

    /// In libcurl's words.
    [[nodiscard]] std::string plain_cause(CURLcode code) const {
        const std::string_view detail = detail_.data();
        return to_lower(trim(detail.empty() ? std::string_view(curl_.strerror(code)) : detail));
    }

    [[nodiscard]] Error failure(std::string_view why) const {
        return {ErrorKind::input, tr("cannot read '{}': {}", url_, why)};
    }

    const Curl& curl_;
    const std::string& url_;
    UrlLimits limits_;
    std::array<char, CURL_ERROR_SIZE> detail_{};
    std::string bytes_;
    bool too_large_ = false;
    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> easy_;  // goes before what it writes to
    std::unique_ptr<CURLM, decltype(&curl_multi_cleanup)> multi_;
};

}  // namespace

bool is_url(std::string_view input) {
    const std::size_t colon = input.find("://");
    const auto is_scheme_character = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '+' || c == '-' || c == '.';
    };
    return colon != std::string_view::npos && colon > 0 &&
           std::all_of(input.begin(), input.begin() + static_cast<std::ptrdiff_t>(colon),
                       is_scheme_character);
}

Result<FetchedPage> fetch_url(const std::string& url, const UrlLimits& limits,
                              const std::stop_token& stop) {
    const auto failure = [&url](std::string_view why) {
        return Error{ErrorKind::input, tr("cannot read '{}': {}", url, why)};
    };
    if (!is_web_scheme(url))
        return failure(tr("of URLs only http and https are read"));
    static const Result<Curl> curl = load_curl();
    if (!curl)
        return failure(curl.error().message);
    return Transfer(*curl, url, limits).run(stop);
}

}  // namespace aloud
