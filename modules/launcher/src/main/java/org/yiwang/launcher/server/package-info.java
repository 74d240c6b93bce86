/**
 * An installed Open Liberty server as a child process: started with an environment, watched until
 * it is ready, and when it does not start, its log read for the cause.
 */
package org.yiwang.launcher.server;
