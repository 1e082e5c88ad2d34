// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/ogg_writer.hpp"

#include <ogg/ogg.h>

#include <cstdio>

namespace aloud {
namespace {

// Any number does, one stream to a file.
constexpr int serial = 0x756F6C61;  // "alou"

}  // namespace

struct OggWriter::Stream {
    Stream() { ogg_stream_init(&state, serial); }
    ~Stream() { ogg_stream_clear(&state); }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

    void put(std::string_view bytes, std::int64_t granule, bool is_last) {
        // libogg copies the packet, and takes it by a pointer that could write.
        auto* data = reinterpret_cast<unsigned char*>(const_cast<char*>(bytes.data()));
        ogg_packet packet = {};
        packet.packet = data;
        packet.bytes = static_cast<long>(bytes.size());
        packet.b_o_s = number == 0 ? 1 : 0;
        packet.e_o_s = is_last ? 1 : 0;
        packet.granulepos = granule;
        packet.packetno = number++;
        ogg_stream_packetin(&state, &packet);
        ended = is_last;
    }

    std::string pages(bool all) {
        std::string bytes;
        ogg_page page = {};
        while ((all ? ogg_stream_flush(&state, &page) : ogg_stream_pageout(&state, &page)) != 0) {
            bytes.append(reinterpret_cast<const char*>(page.header),
                         static_cast<std::size_t>(page.header_len));
            bytes.append(reinterpret_cast<const char*>(page.body),
                         static_cast<std::size_t>(page.body_len));
        }
        return bytes;
    }

    std::string header_pages(const std::vector<std::string>& headers) {
        std::string bytes;
        for (const std::string& header : headers) {
            const bool is_first = number == 0;
            put(header, 0, false);
            if (is_first)
                bytes += pages(true);
        }
        return bytes + pages(true);
    }

    ogg_stream_state state = {};
    std::int64_t number = 0;
    bool ended = false;
};

OggWriter::OggWriter(Output& output) : output_(output), stream_(std::make_unique<Stream>()) {}

OggWriter::~OggWriter() = default;

Result<void> OggWriter::write_headers(const std::vector<std::string>& headers) {
    return output_.write(stream_->header_pages(headers));
}

Result<void> OggWriter::replace_headers(const std::vector<std::string>& headers) {
    if (output_.seek(0, SEEK_SET) != 0)
        return {};
    Stream fresh;
    return output_.write(fresh.header_pages(headers));
}

void OggWriter::put(std::string_view packet, std::int64_t granule, bool is_last) {
    stream_->put(packet, granule, is_last);
}

Result<void> OggWriter::write_pages() {
    return output_.write(stream_->pages(stream_->ended));
}

}  // namespace aloud
