// SPDX-License-Identifier: GPL-3.0-or-later

#include "player/sentence_list.hpp"

#include "split/split.hpp"

#include <utility>

namespace aloud {
namespace {

bool begins_section(const Sentence& sentence) {
    return sentence.kind == BlockKind::subhead || sentence.kind == BlockKind::headline;
}

}  // namespace

SentenceList::SentenceList(Article article, Language language)
    : article_(std::move(article)), language_(std::move(language)) {}

bool SentenceList::divide_next_block() {
    if (next_block_ == article_.blocks.size())
        return false;
    for (Sentence& sentence : split_block(article_.blocks[next_block_], next_block_, language_))
        sentences_.push_back(std::move(sentence));
    ++next_block_;
    return true;
}

const Sentence* SentenceList::at(std::size_t index) {
    while (index >= sentences_.size()) {
        if (!divide_next_block())
            return nullptr;
    }
    return &sentences_[index];
}

std::size_t SentenceList::size() {
    while (divide_next_block()) {
    }
    return sentences_.size();
}

std::size_t SentenceList::find(std::size_t block, std::size_t byte) {
    std::size_t index = 0;
    for (; const Sentence* sentence = at(index); ++index) {
        const bool here = sentence->block == block && sentence->source.end > byte;
        if (here || sentence->block > block)
            return index;
    }
    return index == 0 ? 0 : index - 1;
}

std::size_t next_paragraph(SentenceList& sentences, std::size_t sentence) {
    const Sentence* here = sentences.at(sentence);
    if (here == nullptr)
        return sentence;
    const std::size_t block = here->block;
    while (here != nullptr && here->block == block)
        here = sentences.at(++sentence);
    return sentence;
}

std::size_t next_section(SentenceList& sentences, std::size_t sentence) {
    const Sentence* next = sentences.at(++sentence);
    while (next != nullptr && !begins_section(*next))
        next = sentences.at(++sentence);
    return sentence;
}

std::size_t previous_paragraph(SentenceList& sentences, std::size_t sentence) {
    if (sentence == 0)
        return 0;
    const std::size_t block = sentences.at(sentence - 1)->block;
    while (sentence > 0 && sentences.at(sentence - 1)->block == block)
        --sentence;
    return sentence;
}

std::size_t previous_section(SentenceList& sentences, std::size_t sentence) {
    while (sentence > 0 && !begins_section(*sentences.at(--sentence))) {
    }
    return sentence;
}

}  // namespace aloud
