/** Drafts over REST. */
package org.yiwang.platform.drafts.adapter;
