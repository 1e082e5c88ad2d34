// SPDX-License-Identifier: GPL-3.0-or-later

// A value or the reason there is none. Only the edges of the pipeline return it:
//     Result<Document> document = read_file(path);
//     if (!document)
//         return document.error();
//     use(*document);
#pragma once

#include "base/error.hpp"

#include <optional>
#include <utility>
#include <variant>

namespace aloud {

template <typename T>
class [[nodiscard]] Result {
  public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return state_.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    [[nodiscard]] T& value() { return *std::get_if<0>(&state_); }
    [[nodiscard]] const T& value() const { return *std::get_if<0>(&state_); }
    T& operator*() { return value(); }
    const T& operator*() const { return value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    /// Only when not ok().
    [[nodiscard]] const Error& error() const { return *std::get_if<1>(&state_); }

  private:
    std::variant<T, Error> state_;
};

template <>
class [[nodiscard]] Result<void> {
  public:
    Result() = default;
    Result(Error error) : error_(std::move(error)) {}

    [[nodiscard]] bool ok() const { return !error_.has_value(); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error& error() const { return *error_; }

  private:
    std::optional<Error> error_;
};

}  // namespace aloud
