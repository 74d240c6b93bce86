package org.yiwang.bench.triage;

import org.yiwang.bench.texts.Texts;
import org.yiwang.decisions.Facts;

/**
 * What triage is asked, {@code text} being title and content, heard before {@code relapses} times.
 */
public record Question(String title, String text, String channel, String reporter, long relapses) {

  static Question of(Texts.Text said) {
    return new Question(
        said.title(), said.title() + '\n' + said.content(), "online", "villager", 0);
  }

  Facts facts() {
    return Facts.of(
        "title",
        title,
        "text",
        text,
        "channel",
        channel,
        "reporter",
        reporter,
        "relapses",
        relapses);
  }
}
