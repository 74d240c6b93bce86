package org.yiwang.app.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Published;

/** A module that hears the news in the same transaction, and may refuse it. */
@ApplicationScoped
public class Listening {

  void hear(@Observes Published news) {
    if (news.type().equals("test-refused")) {
      throw Problem.conflict("platform.key-reused", "key", "refused by a listener");
    }
  }
}
