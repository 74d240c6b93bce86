/** Attachments over REST, and the end of those that nothing ever claimed. */
package org.yiwang.platform.attachments.adapter;
