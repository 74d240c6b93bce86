/** What the system promises, told over HTTP against the WAR that ships. */
package org.yiwang.app.stories;
