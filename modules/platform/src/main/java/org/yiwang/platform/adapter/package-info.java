/** The platform's hands: the file of sample users, the entity manager, the outbox courier. */
package org.yiwang.platform.adapter;
