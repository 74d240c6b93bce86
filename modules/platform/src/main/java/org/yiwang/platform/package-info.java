/**
 * What every use case stands on. A {@link org.yiwang.platform.UseCase} method takes a {@link
 * org.yiwang.kernel.Command} first; around it run, in this order, permission, retry, one
 * transaction and inside that the idempotency row, the work itself and the audit row. News leaves
 * through the outbox. Two clocks: business time may be moved in a demonstration, machine time
 * never.
 */
package org.yiwang.platform;
