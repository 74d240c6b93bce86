package org.yiwang.bench.triage;

import org.yiwang.bench.texts.Texts;
import org.yiwang.decisions.Facts;

/** What triage is asked, {@code text} being title and content. */
public record Question(String title, String text, String channel, String reporter) {

  static Question of(Texts.Text said) {
    return new Question(said.title(), said.title() + '\n' + said.content(), "online", "villager");
  }

  Facts facts() {
    return Facts.of("title", title, "text", text, "channel", channel, "reporter", reporter);
  }
}
