package org.yiwang.appeals;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.yiwang.kernel.Published;

/** Hears what is published, in order. */
final class HeardNews implements Event<Published> {

  private final List<Published> news = new ArrayList<>();

  List<String> types() {
    return news.stream().map(Published::type).toList();
  }

  Published last() {
    return news.get(news.size() - 1);
  }

  @Override
  public void fire(Published event) {
    news.add(event);
  }

  @Override
  public <U extends Published> CompletionStage<U> fireAsync(U event) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends Published> CompletionStage<U> fireAsync(U event, NotificationOptions how) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Event<Published> select(Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends Published> Event<U> select(Class<U> type, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends Published> Event<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }
}
