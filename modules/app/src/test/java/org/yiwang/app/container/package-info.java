/**
 * What can only be seen from inside the server: transactions, retries and events, with the WAR that
 * was really built and a few beans beside it. Every class here costs a deployment.
 */
package org.yiwang.app.container;
