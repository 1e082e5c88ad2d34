// SPDX-License-Identifier: GPL-3.0-or-later

// libsystemd is loaded when the first sentence sounds, not linked: the start does not wait for it.

#include "app/media_keys.hpp"

#include "base/shared_library.hpp"

#include <fmt/format.h>
#include <systemd/sd-bus.h>
#include <unistd.h>

#include <array>
#include <string_view>
#include <utility>

namespace aloud {
namespace {

constexpr const char* object = "/org/mpris/MediaPlayer2";
constexpr const char* track = "/org/mpris/MediaPlayer2/article";
constexpr const char* root_interface = "org.mpris.MediaPlayer2";
constexpr const char* player_interface = "org.mpris.MediaPlayer2.Player";
constexpr const char* properties_interface = "org.freedesktop.DBus.Properties";

constexpr const char* introspection =
    R"(<!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">
<node><interface name="org.mpris.MediaPlayer2"><method name="Raise"/><method name="Quit"/>
<property name="Identity" type="s" access="read"/></interface>
<interface name="org.mpris.MediaPlayer2.Player"><method name="Next"/><method name="Previous"/>
<method name="Pause"/><method name="PlayPause"/><method name="Stop"/><method name="Play"/>
<property name="PlaybackStatus" type="s" access="read"/>
<property name="Rate" type="d" access="readwrite"/>
<property name="Volume" type="d" access="readwrite"/>
<property name="Metadata" type="a{sv}" access="read"/></interface>
<interface name="org.freedesktop.DBus.Properties">
<method name="Get"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/></method>
<method name="GetAll"><arg type="s" direction="in"/><arg type="a{sv}" direction="out"/></method>
<method name="Set"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="in"/></method>
</interface></node>)";

/// What of libsystemd is used.
struct Systemd {
    decltype(&sd_bus_open_user) open_user = nullptr;
    decltype(&sd_bus_flush_close_unref) close = nullptr;
    decltype(&sd_bus_add_object) add_object = nullptr;
    decltype(&sd_bus_request_name_async) request_name = nullptr;
    decltype(&sd_bus_get_fd) get_fd = nullptr;
    decltype(&sd_bus_process) process = nullptr;
    decltype(&sd_bus_emit_signal) emit_signal = nullptr;
    decltype(&sd_bus_reply_method_return) reply = nullptr;
    decltype(&sd_bus_message_is_method_call) is_call = nullptr;
    decltype(&sd_bus_message_new_method_return) new_reply = nullptr;
    decltype(&sd_bus_send) send = nullptr;
    decltype(&sd_bus_message_unref) unref = nullptr;
    decltype(&sd_bus_message_read) read = nullptr;
    decltype(&sd_bus_message_append) append = nullptr;
    decltype(&sd_bus_message_open_container) open_container = nullptr;
    decltype(&sd_bus_message_close_container) close_container = nullptr;
    decltype(&sd_bus_error_set) set_error = nullptr;
};

bool load(Systemd& bus) {
    SharedLibrary library("libsystemd.so.0");
    return library.find("sd_bus_open_user", bus.open_user)
        .find("sd_bus_flush_close_unref", bus.close)
        .find("sd_bus_add_object", bus.add_object)
        .find("sd_bus_request_name_async", bus.request_name)
        .find("sd_bus_get_fd", bus.get_fd)
        .find("sd_bus_process", bus.process)
        .find("sd_bus_emit_signal", bus.emit_signal)
        .find("sd_bus_reply_method_return", bus.reply)
        .find("sd_bus_message_is_method_call", bus.is_call)
        .find("sd_bus_message_new_method_return", bus.new_reply)
        .find("sd_bus_send", bus.send)
        .find("sd_bus_message_unref", bus.unref)
        .find("sd_bus_message_read", bus.read)
        .find("sd_bus_message_append", bus.append)
        .find("sd_bus_message_open_container", bus.open_container)
        .find("sd_bus_message_close_container", bus.close_container)
        .find("sd_bus_error_set", bus.set_error)
        .complete();
}

/// A method of the player without arguments.
struct Method {
    const char* interface = nullptr;
    const char* name = nullptr;
    PlayerCommand command;
};

// A track is a section, or an article.
constexpr std::array methods = {
    Method{player_interface, "Play", {Action::resume}},
    Method{player_interface, "Pause", {Action::pause}},
    Method{player_interface, "PlayPause", {Action::toggle_pause}},
    Method{player_interface, "Next", {Action::next_section}},
    Method{player_interface, "Previous", {Action::previous_section}},
    Method{player_interface, "Stop", {Action::quit}},
    Method{root_interface, "Quit", {Action::quit}},
};

struct Property {
    const char* interface;
    const char* name;
    int (*append)(const Systemd&, sd_bus_message*, const MediaState&);
};

constexpr auto yes = [](const Systemd& bus, sd_bus_message* message, const MediaState&) {
    return bus.append(message, "v", "b", 1);
};
constexpr auto no = [](const Systemd& bus, sd_bus_message* message, const MediaState&) {
    return bus.append(message, "v", "b", 0);
};
constexpr auto nothing = [](const Systemd& bus, sd_bus_message* message, const MediaState&) {
    return bus.append(message, "v", "as", 0);
};

constexpr const char* status_of(const MediaState& state) {
    return state.paused ? "Paused" : "Playing";
}

const std::array properties = {
    Property{root_interface, "Identity",
             [](const Systemd& bus, sd_bus_message* message, const MediaState&) {
                 return bus.append(message, "v", "s", "aloud");
             }},
    Property{root_interface, "CanQuit", yes},
    Property{root_interface, "CanRaise", no},
    Property{root_interface, "HasTrackList", no},
    Property{root_interface, "SupportedUriSchemes", nothing},
    Property{root_interface, "SupportedMimeTypes", nothing},
    Property{player_interface, "PlaybackStatus",
             [](const Systemd& bus, sd_bus_message* message, const MediaState& state) {
                 return bus.append(message, "v", "s", status_of(state));
             }},
    Property{player_interface, "Rate",
             [](const Systemd& bus, sd_bus_message* message, const MediaState& state) {
                 return bus.append(message, "v", "d", state.speed);
             }},
    Property{player_interface, "MinimumRate",
             [](const Systemd& bus, sd_bus_message* message, const MediaState& state) {
                 return bus.append(message, "v", "d", state.slowest);
             }},
    Property{player_interface, "MaximumRate",
             [](const Systemd& bus, sd_bus_message* message, const MediaState& state) {
                 return bus.append(message, "v", "d", state.fastest);
             }},
    Property{player_interface, "Volume",
             [](const Systemd& bus, sd_bus_message* message, const MediaState& state) {
                 return bus.append(message, "v", "d", state.volume);
             }},
    Property{player_interface, "Position",
             [](const Systemd& bus, sd_bus_message* message, const MediaState&) {
                 return bus.append(message, "v", "x", std::int64_t{0});
             }},
    Property{player_interface, "Metadata",
             [](const Systemd& bus, sd_bus_message* message, const MediaState& state) {
                 return bus.append(message, "v", "a{sv}", 3, "mpris:trackid", "o", track,
                                   "xesam:title", "s", state.title.c_str(), "xesam:artist", "as", 1,
                                   state.author.c_str());
             }},
    Property{player_interface, "CanGoNext", yes},
    Property{player_interface, "CanGoPrevious", yes},
    Property{player_interface, "CanPlay", yes},
    Property{player_interface, "CanPause", yes},
    Property{player_interface, "CanSeek", no},
    Property{player_interface, "CanControl", yes},
};

class BusMediaKeys final : public MediaKeys {
  public:
    explicit BusMediaKeys(const Systemd& systemd) : systemd_(systemd) {}
    ~BusMediaKeys() override { systemd_.close(bus_); }
    BusMediaKeys(const BusMediaKeys&) = delete;
    BusMediaKeys& operator=(const BusMediaKeys&) = delete;

    bool open() {
        const std::string name = fmt::format("{}.aloud.instance{}", root_interface, getpid());
        // Without waiting for an answer: a bus that hangs must not stop the reading.
        return systemd_.open_user(&bus_) >= 0 &&
               systemd_.add_object(bus_, nullptr, object, handle, this) >= 0 &&
               systemd_.request_name(bus_, nullptr, name.c_str(), 0, nullptr, nullptr) >= 0;
    }

    [[nodiscard]] int descriptor() const override { return gone_ ? -1 : systemd_.get_fd(bus_); }

    std::vector<PlayerCommand> commands() override {
        // Bounded: who sends for ever must not stop the reading.
        for (int i = 0; i < 100 && !gone_; ++i) {
            const int done = systemd_.process(bus_, nullptr);
            gone_ = done < 0;
            if (done <= 0)
                break;
        }
        return std::exchange(commands_, {});
    }

    void tell(const MediaState& state) override {
        if (state == state_)
            return;
        state_ = state;
        if (gone_)
            return;
        systemd_.emit_signal(
            bus_, object, properties_interface, "PropertiesChanged", "sa{sv}as", player_interface,
            4, "PlaybackStatus", "s", status_of(state_), "Rate", "d", state_.speed, "Volume", "d",
            state_.volume, "Metadata", "a{sv}", 3, "mpris:trackid", "o", track, "xesam:title", "s",
            state_.title.c_str(), "xesam:artist", "as", 1, state_.author.c_str(), 0);
    }

  private:
    /// Negative: an error, which is sent back; 0: not ours.
    static int handle(sd_bus_message* message, void* self, sd_bus_error* error) {
        return static_cast<BusMediaKeys*>(self)->answer(message, error);
    }

    int answer(sd_bus_message* message, sd_bus_error* error) {
        const auto is = [&](const char* interface, const char* name) {
            return systemd_.is_call(message, interface, name) > 0;
        };
        for (const Method& method : methods) {
            if (!is(method.interface, method.name))
                continue;
            commands_.push_back(method.command);
            return systemd_.reply(message, "");
        }
        if (is(root_interface, "Raise") || is(player_interface, "Seek") ||
            is(player_interface, "SetPosition"))
            return systemd_.reply(message, "");
        if (is("org.freedesktop.DBus.Introspectable", "Introspect"))
            return systemd_.reply(message, "s", introspection);
        if (is(properties_interface, "Get"))
            return get(message, error);
        if (is(properties_interface, "GetAll"))
            return get_all(message);
        if (is(properties_interface, "Set"))
            return set(message, error);
        return 0;
    }

    int get(sd_bus_message* message, sd_bus_error* error) {
        const char* interface = nullptr;
        const char* name = nullptr;
        if (const int failed = systemd_.read(message, "ss", &interface, &name); failed < 0)
            return failed;
        for (const Property& property : properties) {
            if (std::string_view(property.interface) == interface &&
                std::string_view(property.name) == name)
                return reply_with(message, [&](sd_bus_message* reply) {
                    return property.append(systemd_, reply, state_);
                });
        }
        return systemd_.set_error(error, "org.freedesktop.DBus.Error.UnknownProperty", name);
    }

    int get_all(sd_bus_message* message) {
        const char* interface = nullptr;
        if (const int failed = systemd_.read(message, "s", &interface); failed < 0)
            return failed;
        return reply_with(message, [&](sd_bus_message* reply) {
            int done = systemd_.open_container(reply, 'a', "{sv}");
            for (const Property& property : properties) {
                if (std::string_view(property.interface) != interface || done < 0)
                    continue;
                systemd_.open_container(reply, 'e', "sv");
                systemd_.append(reply, "s", property.name);
                property.append(systemd_, reply, state_);
                done = systemd_.close_container(reply);
            }
            return done < 0 ? done : systemd_.close_container(reply);
        });
    }

    int set(sd_bus_message* message, sd_bus_error* error) {
        const char* interface = nullptr;
        const char* name = nullptr;
        double value = 0;
        if (const int failed = systemd_.read(message, "ssv", &interface, &name, "d", &value);
            failed < 0)
            return failed;
        const bool ours = std::string_view(interface) == player_interface && value >= 0;
        if (ours && std::string_view(name) == "Rate")
            commands_.push_back(value == 0 ? PlayerCommand{Action::pause}
                                           : PlayerCommand{Action::set_speed, value});
        else if (ours && std::string_view(name) == "Volume")
            commands_.push_back({Action::set_volume, value});
        else
            return systemd_.set_error(error, "org.freedesktop.DBus.Error.PropertyReadOnly", name);
        return systemd_.reply(message, "");
    }

    template <typename Fill>
    int reply_with(sd_bus_message* message, Fill fill) {
        sd_bus_message* reply = nullptr;
        int done = systemd_.new_reply(message, &reply);
        if (done >= 0)
            done = fill(reply);
        if (done >= 0)
            done = systemd_.send(nullptr, reply, nullptr);
        systemd_.unref(reply);
        return done < 0 ? done : 1;
    }

    Systemd systemd_;
    sd_bus* bus_ = nullptr;
    bool gone_ = false;
    MediaState state_;
    std::vector<PlayerCommand> commands_;
};

}  // namespace

std::unique_ptr<MediaKeys> open_media_keys() {
    Systemd systemd;
    if (!load(systemd))
        return nullptr;
    auto keys = std::make_unique<BusMediaKeys>(systemd);
    if (!keys->open())
        return nullptr;
    return keys;
}

}  // namespace aloud
