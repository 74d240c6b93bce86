package org.yiwang.platform;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.Callable;
import org.yiwang.kernel.Command;

/** One invocation of a use case, counted. */
final class Call implements InvocationContext {

  /** What the use case answers. */
  public record Receipt(String said) {}

  /** Never run itself; the interceptor reads its annotations. */
  @SuppressWarnings("unused")
  private static final class Sample {

    @Does(value = "clock.move", needs = "clock.move")
    public Receipt command(Command command) {
      throw new UnsupportedOperationException();
    }

    public Receipt question(Command command) {
      throw new UnsupportedOperationException();
    }
  }

  private final Method method;
  private final Object[] parameters;
  private Callable<?> work;
  private int times;

  private Call(String method, Command command) {
    try {
      this.method = Sample.class.getMethod(method, Command.class);
    } catch (NoSuchMethodException absent) {
      throw new IllegalStateException(absent);
    }
    this.parameters = new Object[] {command};
  }

  static Call of(Command command) {
    return new Call("command", command);
  }

  static Call ofAQuestion() {
    return new Call("question", null);
  }

  Call answering(Receipt receipt) {
    return doing(() -> receipt);
  }

  Call failing(Exception failure) {
    return doing(
        () -> {
          throw failure;
        });
  }

  Call doing(Callable<?> something) {
    this.work = something;
    return this;
  }

  int times() {
    return times;
  }

  @Override
  public Object proceed() throws Exception {
    times++;
    return work.call();
  }

  @Override
  public Method getMethod() {
    return method;
  }

  @Override
  public Object[] getParameters() {
    return parameters;
  }

  @Override
  public void setParameters(Object[] changed) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Object getTarget() {
    return this;
  }

  @Override
  public Object getTimer() {
    return null;
  }

  @Override
  public Constructor<?> getConstructor() {
    return null;
  }

  @Override
  public Map<String, Object> getContextData() {
    return Map.of();
  }
}
