// SPDX-License-Identifier: GPL-3.0-or-later

#include "split/boundaries.hpp"
#include "split/language.hpp"
#include "split/split.hpp"
#include "text/unicode.hpp"

#include <iterator>
#include <utility>

namespace aloud {
namespace {

Sentence make_sentence(const Block& block, std::size_t block_index, Span span,
                       const Language& language) {
    Sentence sentence;
    sentence.written = std::string(span.of(block.text));
    sentence.spoken = sentence.written;
    sentence.language = language_of(sentence.written, language);
    sentence.block = block_index;
    sentence.block_offset = block.offset;
    sentence.source = span;
    sentence.kind = block.kind;
    return sentence;
}

}  // namespace

Sentence whole_block(const Block& block, std::size_t block_index, const Language& language) {
    const std::string_view visible = trim(block.text);
    const auto begin = static_cast<std::size_t>(visible.data() - block.text.data());
    Sentence sentence =
        make_sentence(block, block_index, {begin, begin + visible.size()}, language);
    sentence.ends_block = true;
    return sentence;
}

std::vector<Sentence> split_block(const Block& block, std::size_t block_index,
                                  const Language& article_language) {
    if (block.kind == BlockKind::headline || block.kind == BlockKind::subhead)
        return {whole_block(block, block_index, article_language)};
    std::vector<Sentence> sentences;
    for (const Span span : sentence_spans(block.text, article_language))
        sentences.push_back(make_sentence(block, block_index, span, article_language));
    if (!sentences.empty())
        sentences.back().ends_block = true;
    return sentences;
}

std::vector<Sentence> split_sentences(const Article& article, const Language& article_language) {
    std::vector<Sentence> sentences;
    for (std::size_t index = 0; index < article.blocks.size(); ++index) {
        std::vector<Sentence> block = split_block(article.blocks[index], index, article_language);
        std::move(block.begin(), block.end(), std::back_inserter(sentences));
    }
    return sentences;
}

}  // namespace aloud
