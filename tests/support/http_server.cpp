// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/http_server.hpp"

#include <arpa/inet.h>
#include <catch2/catch.hpp>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace aloud::test {
namespace {

constexpr int look_again_after_ms = 20;

/// False after a while without.
bool has_come(int socket, short event) {
    pollfd waiting{socket, event, 0};
    return poll(&waiting, 1, look_again_after_ms) > 0;
}

}  // namespace

bool HttpConnection::send(std::string_view bytes) const {
    while (!bytes.empty() && !stopping_) {
        if (!has_come(socket_, POLLOUT))
            continue;
        const ssize_t sent =
            ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return !stopping_;
}

void HttpConnection::wait() const {
    std::array<char, 256> ignored{};
    while (!stopping_) {
        if (has_come(socket_, POLLIN) && recv(socket_, ignored.data(), ignored.size(), 0) <= 0)
            return;
    }
}

std::string HttpConnection::read_request() const {
    std::string request;
    std::array<char, 4096> piece{};
    while (!stopping_ && request.find("\r\n\r\n") == std::string::npos) {
        if (!has_come(socket_, POLLIN))
            continue;
        const ssize_t got = recv(socket_, piece.data(), piece.size(), 0);
        if (got <= 0)
            break;
        request.append(piece.data(), static_cast<std::size_t>(got));
    }
    return request;
}

HttpServer::HttpServer(std::function<void(const std::string&, const HttpConnection&)> answer)
    : answer_(std::move(answer)), listener_(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto* const plain = reinterpret_cast<sockaddr*>(&address);
    socklen_t size = sizeof address;
    REQUIRE(bind(listener_, plain, size) == 0);
    REQUIRE(listen(listener_, 8) == 0);
    REQUIRE(getsockname(listener_, plain, &size) == 0);
    port_ = ntohs(address.sin_port);
    thread_ = std::thread([this] { serve(); });
}

HttpServer::~HttpServer() {
    stopping_ = true;
    thread_.join();
    close(listener_);
}

std::string HttpServer::url(const std::string& path) const {
    return "http://127.0.0.1:" + std::to_string(port_) + path;
}

std::vector<std::string> HttpServer::requests() const {
    const std::lock_guard lock(mutex_);
    return requests_;
}

void HttpServer::serve() {
    while (!stopping_) {
        if (!has_come(listener_, POLLIN))
            continue;
        const int socket = accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
        const HttpConnection client(socket, stopping_);
        const std::string request = client.read_request();
        {
            const std::lock_guard lock(mutex_);
            requests_.push_back(request);
        }
        const std::size_t path = request.find(' ') + 1;
        if (path > 0)
            answer_(request.substr(path, request.find(' ', path) - path), client);
        close(socket);
    }
}

std::string http_answer(const std::string& body, const std::string& headers,
                        const std::string& status) {
    return "HTTP/1.1 " + status +
           "\r\nConnection: close\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" +
           headers + "\r\n" + body;
}

}  // namespace aloud::test
