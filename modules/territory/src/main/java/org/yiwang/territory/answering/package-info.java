/**
 * Who answers for a post, and who did at any moment since it was opened: the person on duty, else
 * the one at the post it falls back to. What nobody answers for stands first on every list.
 */
package org.yiwang.territory.answering;
