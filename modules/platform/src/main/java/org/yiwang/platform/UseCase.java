package org.yiwang.platform;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class whose public methods are commands. Each carries {@link Does}, takes a {@link
 * org.yiwang.kernel.Command} first and returns a record that can be kept as JSON; it runs in a
 * transaction of its own and may run again from the start, so it does nothing that cannot be
 * undone. There is one instance, which keeps nothing between calls.
 */
@Stereotype
@Singleton
@UseCase.Around
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UseCase {

  /** Binds {@link CommandInterceptor}; carried by every {@link UseCase}. */
  @InterceptorBinding
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @interface Around {}
}
