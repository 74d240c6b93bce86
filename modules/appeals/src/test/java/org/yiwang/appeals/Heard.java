package org.yiwang.appeals;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Hears what is told, in order, and lets others hear it too. */
public final class Heard<T> implements Event<T> {

  private final List<T> news = new ArrayList<>();
  private final List<Consumer<T>> listeners = new ArrayList<>();

  /** Listens from now on. */
  void tell(Consumer<T> listener) {
    listeners.add(listener);
  }

  public List<T> all() {
    return List.copyOf(news);
  }

  public T last() {
    return news.get(news.size() - 1);
  }

  @Override
  public void fire(T event) {
    news.add(event);
    listeners.forEach(listener -> listener.accept(event));
  }

  @Override
  public <U extends T> CompletionStage<U> fireAsync(U event) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions how) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Event<T> select(Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends T> Event<U> select(Class<U> type, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends T> Event<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }
}
