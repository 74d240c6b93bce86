/** The inbox over REST, and the way to a gateway. */
package org.yiwang.platform.notices.adapter;
