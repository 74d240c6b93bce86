package org.yiwang.platform.adapter;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Marks, in persistence.xml, the entity manager bean that a Jakarta Persistence 3.2 server makes by
 * itself. It lives in transactions only; ours also serves reads, and stays the default.
 */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
public @interface InTransactionOnly {}
