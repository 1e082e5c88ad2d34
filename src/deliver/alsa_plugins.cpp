// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/alsa_plugins.hpp"

#include <dlfcn.h>

#include <array>
#include <memory>

namespace aloud {
namespace {

/// What the package of ALSA's plugins defines beside the way to a sound server.
constexpr std::array names = {"pcm.a52",   "pcm.jack",  "pcm.oss",      "pcm.usb_stream",
                              "pcm.speex", "pcm.upmix", "pcm.vdownmix", "pcm.lavrate"};

using Node = void;  // snd_config_t

struct Closer {
    void operator()(void* library) const { dlclose(library); }
};

/// ALSA's functions, where PortAudio has loaded it: we need neither its headers nor it.
class Alsa {
  public:
    Alsa()
        : library_(dlopen("libasound.so.2", RTLD_NOW | RTLD_NOLOAD)),
          top_(find<Node*>("snd_config")),
          update(find<int()>("snd_config_update")),
          search(find<int(Node*, const char*, Node**)>("snd_config_search")),
          remove(find<int(Node*)>("snd_config_remove")),
          add(find<int(Node*, Node*)>("snd_config_add")),
          forget(find<int(Node*)>("snd_config_delete")) {}

    /// Reads the configuration where that was not done yet.
    [[nodiscard]] bool is_ready() const {
        return top_ != nullptr && update != nullptr && search != nullptr && remove != nullptr &&
               add != nullptr && forget != nullptr && update() >= 0 && *top_ != nullptr;
    }
    [[nodiscard]] Node* node(const char* name) const {
        Node* found = nullptr;
        return search(*top_, name, &found) == 0 ? found : nullptr;
    }

  private:
    template <typename Symbol>
    Symbol* find(const char* name) {
        return library_ ? reinterpret_cast<Symbol*>(dlsym(library_.get(), name)) : nullptr;
    }

    std::unique_ptr<void, Closer> library_;
    Node** top_;

  public:
    int (*update)();
    int (*search)(Node*, const char*, Node**);
    int (*remove)(Node*);
    int (*add)(Node*, Node*);
    int (*forget)(Node*);
};

}  // namespace

AlsaPluginsLeftOut::AlsaPluginsLeftOut() {
    const Alsa alsa;
    if (!alsa.is_ready())
        return;
    for (const char* name : names) {
        Node* node = alsa.node(name);
        if (node != nullptr && alsa.remove(node) == 0)
            left_out_.emplace_back(name, node);
    }
}

AlsaPluginsLeftOut::~AlsaPluginsLeftOut() {
    const Alsa alsa;
    if (left_out_.empty() || !alsa.is_ready())
        return;
    Node* devices = alsa.node("pcm");
    for (const auto& [name, node] : left_out_) {
        // When its files changed meanwhile ALSA has read them again.
        if (devices == nullptr || alsa.node(name.c_str()) != nullptr ||
            alsa.add(devices, node) != 0)
            alsa.forget(node);
    }
}

}  // namespace aloud
