// SPDX-License-Identifier: GPL-3.0-or-later

// A web server on the loopback that answers as a test wants, well or badly.
#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace aloud::test {

/// What is sent goes to the one client that is being served.
class HttpConnection {
  public:
    HttpConnection(int socket, const std::atomic<bool>& stopping)
        : socket_(socket), stopping_(stopping) {}

    /// False when the client has gone or the server is to stop.
    bool send(std::string_view bytes) const;
    /// Sends nothing until the client goes.
    void wait() const;
    /// The header lines up to the blank one.
    [[nodiscard]] std::string read_request() const;

  private:
    int socket_;
    const std::atomic<bool>& stopping_;
};

class HttpServer {
  public:
    /// `answer` is given the path; it runs in the server's thread, one request after the other.
    explicit HttpServer(
        std::function<void(const std::string& path, const HttpConnection& client)> answer);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    [[nodiscard]] std::string url(const std::string& path) const;
    /// What was asked for so far, each with all its header lines.
    [[nodiscard]] std::vector<std::string> requests() const;

  private:
    void serve();

    std::function<void(const std::string&, const HttpConnection&)> answer_;
    int listener_ = -1;
    int port_ = 0;
    std::atomic<bool> stopping_{false};
    mutable std::mutex mutex_;
    std::vector<std::string> requests_;
    std::thread thread_;
};

/// A whole answer; `headers` are further lines, each with its "\r\n".
std::string http_answer(const std::string& body, const std::string& headers = {},
                        const std::string& status = "200 OK");

}  // namespace aloud::test
