// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/tokens.hpp"

namespace aloud {
namespace {

/// The word of a token to be; what lies between two is divided later.
struct Piece {
    Span span;
    const Saying* reading = nullptr;
};

std::vector<Piece> cut(const std::vector<Word>& words, const std::vector<Saying>& readings,
                       std::string_view text) {
    std::vector<Piece> pieces;
    auto reading = readings.begin();
    for (const Word& word : words) {
        while (reading != readings.end() && reading->span.end <= word.span.begin)
            ++reading;
        const bool inside = reading != readings.end() && word.span.begin >= reading->span.begin;
        if (inside) {
            if (word.span.begin == reading->span.begin)
                pieces.push_back({reading->span, &*reading});
            continue;
        }
        bool joined = !pieces.empty() && pieces.back().reading == nullptr;
        if (joined) {
            const std::string_view between = Span{pieces.back().span.end, word.span.begin}.of(text);
            for (std::size_t at = 0; at < between.size() && joined;) {
                const CodePoint c = decode_at(between, at);
                joined = !is_space(c.value);
                at += c.length;
            }
        }
        if (joined)
            pieces.back().span.end = word.span.end;
        else
            pieces.push_back({word.span, nullptr});
    }
    return pieces;
}

/// Behind the last white space; all of it belongs to the word before when there is none.
std::size_t begin_of_next(std::string_view between) {
    for (std::size_t at = between.size(); at > 0;) {
        const CodePoint c = decode_before(between, at);
        if (is_space(c.value))
            return at;
        at -= c.length;
    }
    return between.size();
}

Token make_token(const Sentence& sentence, const Piece& piece) {
    Token token;
    token.word = piece.span.of(sentence.spoken);
    token.language = sentence.language;
    const Span written = written_span(sentence, piece.span);
    token.source = {written.begin + sentence.source.begin, written.end + sentence.source.begin};
    if (piece.reading != nullptr) {
        token.language = piece.reading->language;
        token.phonemes = piece.reading->phonemes;
        token.decision = piece.reading->decision;
        token.word = piece.reading->alias.value_or(token.word);
    }
    return token;
}

}  // namespace

std::vector<Token> make_tokens(const Sentence& sentence, const std::vector<Word>& words,
                               const std::vector<Saying>& readings) {
    const std::string_view text = sentence.spoken;
    const std::vector<Piece> pieces = cut(words, readings, text);
    std::vector<Token> tokens;
    tokens.reserve(pieces.size());
    std::size_t begin = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        Token token = make_token(sentence, pieces[i]);
        token.before = Span{begin, pieces[i].span.begin}.of(text);
        const std::size_t end = i + 1 < pieces.size() ? pieces[i + 1].span.begin : text.size();
        const std::string_view between = Span{pieces[i].span.end, end}.of(text);
        begin = i + 1 < pieces.size() ? pieces[i].span.end + begin_of_next(between) : text.size();
        token.after = Span{pieces[i].span.end, begin}.of(text);
        tokens.push_back(std::move(token));
    }
    if (tokens.empty() && !text.empty()) {
        Token token;
        token.before = text;
        token.language = sentence.language;
        token.source = sentence.source;
        tokens.push_back(std::move(token));
    }
    return tokens;
}

}  // namespace aloud
