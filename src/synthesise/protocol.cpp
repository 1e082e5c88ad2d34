// SPDX-License-Identifier: GPL-3.0-or-later

#include "synthesise/protocol.hpp"

#include <bit>
#include <cstring>
#include <utility>

namespace aloud {
namespace {

constexpr std::uint8_t version = 1;

enum class AnswerKind : std::uint8_t {
    speech = 64,
    text = 65,
    voices = 66,
    error = 67,
    sounds = 68
};

class Writer {
  public:
    explicit Writer(std::uint8_t kind) {
        frame_.assign(frame_header_bytes, '\0');
        byte(version);
        byte(kind);
    }

    /// So much will be written.
    void expect(std::size_t bytes) { frame_.reserve(frame_.size() + bytes); }

    void byte(std::uint8_t value) { frame_.push_back(static_cast<char>(value)); }

    void number(std::uint64_t value, std::size_t bytes = 8) {
        for (std::size_t i = 0; i < bytes; ++i)
            byte(static_cast<std::uint8_t>(value >> (8 * i)));
    }

    void text(std::string_view value) {
        number(value.size(), 4);
        frame_.append(value);
    }

    void samples(const std::vector<std::int16_t>& values) {
        number(values.size(), 4);
        if constexpr (std::endian::native == std::endian::little) {
            frame_.append(reinterpret_cast<const char*>(values.data()),
                          values.size() * sizeof(std::int16_t));
        } else {
            for (const std::int16_t value : values)
                number(static_cast<std::uint16_t>(value), 2);
        }
    }

    void span(Span value) {
        number(value.begin);
        number(value.end);
    }

    std::string take() {
        const std::size_t length = frame_.size() - frame_header_bytes;
        for (std::size_t i = 0; i < frame_header_bytes; ++i)
            frame_[i] = static_cast<char>(static_cast<std::uint8_t>(length >> (8 * i)));
        return std::move(frame_);
    }

  private:
    std::string frame_;
};

/// Reads zeros and empty texts once anything was wrong; complete() tells at the end.
class Reader {
  public:
    explicit Reader(std::string_view payload) : rest_(payload) {}

    std::uint64_t number(std::size_t bytes = 8) {
        const std::string_view taken = take(bytes);
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < taken.size(); ++i)
            value |= std::uint64_t{static_cast<std::uint8_t>(taken[i])} << (8 * i);
        return value;
    }

    std::uint8_t byte() { return static_cast<std::uint8_t>(number(1)); }
    int integer() { return static_cast<int>(static_cast<std::int32_t>(number(4))); }
    std::string text() { return std::string(take(number(4))); }

    std::vector<std::int16_t> samples() {
        const std::string_view bytes = take(number(4) * sizeof(std::int16_t));
        std::vector<std::int16_t> values(bytes.size() / sizeof(std::int16_t));
        if constexpr (std::endian::native == std::endian::little) {
            if (!values.empty())
                std::memcpy(values.data(), bytes.data(), bytes.size());
        } else {
            Reader reader(bytes);
            for (std::int16_t& value : values)
                value = static_cast<std::int16_t>(reader.number(2));
        }
        return values;
    }

    Span span() {
        const std::size_t begin = number();
        const std::size_t end = number();
        if (end < begin)
            broken_ = true;
        return {begin, end};
    }

    /// How many items of at least `bytes` each follow; no more than there is room for.
    std::size_t count(std::size_t bytes) {
        const std::size_t announced = number(4);
        if (announced > rest_.size() / bytes)
            broken_ = true;
        return broken_ ? 0 : announced;
    }

    void require(bool condition) { broken_ = broken_ || !condition; }
    [[nodiscard]] bool complete() const { return !broken_ && rest_.empty(); }

  private:
    std::string_view take(std::uint64_t bytes) {
        if (broken_ || bytes > rest_.size()) {
            broken_ = true;
            return {};
        }
        const std::string_view taken = rest_.substr(0, bytes);
        rest_.remove_prefix(bytes);
        return taken;
    }

    std::string_view rest_;
    bool broken_ = false;
};

// The least that an item takes: its lengths and numbers, with all its texts empty.
constexpr std::size_t token_bytes = 5 * sizeof(std::uint32_t) + 2 * sizeof(std::uint64_t);
constexpr std::size_t word_bytes = 4 * sizeof(std::uint64_t);
constexpr std::size_t voice_bytes = 3 * sizeof(std::uint32_t);
constexpr std::size_t sound_bytes = 2 * sizeof(std::uint32_t);

void write_voice(Writer& writer, const EngineVoice& voice) {
    writer.text(voice.id);
    for (const int value :
         {voice.rate_wpm, voice.pitch_percent, voice.range_percent, voice.volume_percent})
        writer.number(static_cast<std::uint32_t>(value), 4);
}

EngineVoice read_voice(Reader& reader) {
    EngineVoice voice;
    voice.id = reader.text();
    for (int* value :
         {&voice.rate_wpm, &voice.pitch_percent, &voice.range_percent, &voice.volume_percent})
        *value = reader.integer();
    return voice;
}

void write_token(Writer& writer, const Token& token) {
    for (const std::string* text :
         {&token.before, &token.word, &token.after, &token.phonemes, &token.language.tag})
        writer.text(*text);
    writer.span(token.source);
}

Token read_token(Reader& reader) {
    Token token;
    for (std::string* text :
         {&token.before, &token.word, &token.after, &token.phonemes, &token.language.tag})
        *text = reader.text();
    token.source = reader.span();
    return token;
}

std::string encode_one(const Speech& speech) {
    Writer writer(static_cast<std::uint8_t>(AnswerKind::speech));
    writer.expect(12 + speech.audio.samples.size() * sizeof(std::int16_t) +
                  speech.words.size() * word_bytes);
    writer.number(static_cast<std::uint32_t>(speech.audio.sample_rate_hz), 4);
    writer.samples(speech.audio.samples);
    writer.number(speech.words.size(), 4);
    for (const TimedWord& word : speech.words) {
        writer.span(word.source);
        writer.number(static_cast<std::uint64_t>(word.first));
        writer.number(static_cast<std::uint64_t>(word.last));
    }
    return writer.take();
}

std::string encode_one(const std::string& text) {
    Writer writer(static_cast<std::uint8_t>(AnswerKind::text));
    writer.text(text);
    return writer.take();
}

std::string encode_one(const std::vector<EngineVoiceInfo>& voices) {
    Writer writer(static_cast<std::uint8_t>(AnswerKind::voices));
    writer.number(voices.size(), 4);
    for (const EngineVoiceInfo& voice : voices) {
        writer.text(voice.id);
        writer.text(voice.name);
        writer.text(voice.language.tag);
    }
    return writer.take();
}

std::string encode_one(const std::vector<TokenSound>& sounds) {
    Writer writer(static_cast<std::uint8_t>(AnswerKind::sounds));
    writer.number(sounds.size(), 4);
    for (const TokenSound& sound : sounds) {
        writer.text(sound.mnemonics);
        writer.text(sound.ipa);
    }
    return writer.take();
}

std::string encode_one(const Error& error) {
    Writer writer(static_cast<std::uint8_t>(AnswerKind::error));
    writer.byte(static_cast<std::uint8_t>(error.kind));
    writer.text(error.message);
    return writer.take();
}

Speech read_speech(Reader& reader) {
    Speech speech;
    speech.audio.sample_rate_hz = reader.integer();
    reader.require(speech.audio.sample_rate_hz > 0);
    speech.audio.samples = reader.samples();
    speech.words.resize(reader.count(word_bytes));
    for (TimedWord& word : speech.words) {
        word.source = reader.span();
        word.first = static_cast<std::int64_t>(reader.number());
        word.last = static_cast<std::int64_t>(reader.number());
    }
    return speech;
}

std::vector<EngineVoiceInfo> read_voices(Reader& reader) {
    std::vector<EngineVoiceInfo> voices(reader.count(voice_bytes));
    for (EngineVoiceInfo& voice : voices) {
        voice.id = reader.text();
        voice.name = reader.text();
        voice.language.tag = reader.text();
    }
    return voices;
}

std::vector<TokenSound> read_sounds(Reader& reader) {
    std::vector<TokenSound> sounds(reader.count(sound_bytes));
    for (TokenSound& sound : sounds) {
        sound.mnemonics = reader.text();
        sound.ipa = reader.text();
    }
    return sounds;
}

Error read_error(Reader& reader) {
    const std::uint8_t kind = reader.byte();
    reader.require(kind <= static_cast<std::uint8_t>(ErrorKind::internal));
    return {static_cast<ErrorKind>(kind), reader.text()};
}

}  // namespace

std::optional<std::size_t> payload_length(std::string_view header) {
    if (header.size() < frame_header_bytes)
        return std::nullopt;
    const std::size_t length = Reader(header).number(frame_header_bytes);
    if (length > longest_payload)
        return std::nullopt;
    return length;
}

std::string encode(const Request& request) {
    Writer writer(static_cast<std::uint8_t>(request.kind));
    write_voice(writer, request.utterance.voice);
    writer.text(request.utterance.language.tag);
    writer.number(request.utterance.tokens.size(), 4);
    for (const Token& token : request.utterance.tokens)
        write_token(writer, token);
    return writer.take();
}

std::string encode(const Answer& answer) {
    return std::visit([](const auto& one) { return encode_one(one); }, answer);
}

std::optional<Request> decode_request(std::string_view payload) {
    Reader reader(payload);
    reader.require(reader.byte() == version);
    const std::uint8_t kind = reader.byte();
    reader.require(kind >= static_cast<std::uint8_t>(RequestKind::speak) &&
                   kind <= static_cast<std::uint8_t>(RequestKind::sound_out));
    Request request;
    request.kind = static_cast<RequestKind>(kind);
    request.utterance.voice = read_voice(reader);
    request.utterance.language.tag = reader.text();
    request.utterance.tokens.resize(reader.count(token_bytes));
    for (Token& token : request.utterance.tokens)
        token = read_token(reader);
    if (!reader.complete())
        return std::nullopt;
    return request;
}

std::optional<Answer> decode_answer(std::string_view payload) {
    Reader reader(payload);
    reader.require(reader.byte() == version);
    Answer answer;
    switch (static_cast<AnswerKind>(reader.byte())) {
        case AnswerKind::speech:
            answer = read_speech(reader);
            break;
        case AnswerKind::text:
            answer = reader.text();
            break;
        case AnswerKind::voices:
            answer = read_voices(reader);
            break;
        case AnswerKind::sounds:
            answer = read_sounds(reader);
            break;
        case AnswerKind::error:
            answer = read_error(reader);
            break;
        default:
            return std::nullopt;
    }
    if (!reader.complete())
        return std::nullopt;
    return answer;
}

}  // namespace aloud
