/**
 * Real messages of residents through the front door. Assignment: a message belongs to the household
 * whose place in the list of all demo households is the hash of its user code, so that the same
 * person always lives in the same house; it was said when the file says, in the zone Asia/Shanghai;
 * its channel is {@code online}; its key is made of its id. The texts are sent, and never printed.
 */
package org.yiwang.bench.messages;
