// SPDX-License-Identifier: GPL-3.0-or-later

// A library that few runs need: it is loaded when one does. To link it would cost each start of the
// program, and each copy that it makes of itself, its share of milliseconds.
#pragma once

namespace aloud {

class SharedLibrary {
  public:
    /// Loads it, by its soname ("libzip.so.4"); it stays until the program ends.
    explicit SharedLibrary(const char* soname);

    /// Whether it was loaded and all functions asked for so far were there.
    [[nodiscard]] bool complete() const { return complete_; }

    /// Sets `function` to the one of that name; null when it is missing.
    template <typename Function>
    SharedLibrary& find(const char* name, Function& function) {
        function = reinterpret_cast<Function>(symbol(name));
        return *this;
    }

  private:
    void* symbol(const char* name);

    void* handle_;
    bool complete_;
};

}  // namespace aloud
