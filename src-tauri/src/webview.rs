//! The settings of the web view: what the page cannot do, whatever the page is.
//!
//! In: a window that is being built, or was just built. Out: the same, closed in. The functions are public
//! because a test opens a hostile page with exactly these settings (`examples/hostile_host.rs`); the
//! program itself knows no page but its own.
//! Not here: the content security policy (`tauri.conf.json`) and the kernel's filter (crate `lockdown`), each
//! of which holds without the others.

use tauri::webview::{NewWindowResponse, PermissionResponse};
use tauri::{Manager, Runtime, Url, WebviewWindow, WebviewWindowBuilder};

/// Windows: the engine's own ways to the network, its crash reports and its shop window, all off. Wry's own
/// arguments are replaced by these, so its part is repeated here. Not tested.
#[cfg(windows)]
pub const BROWSER_ARGUMENTS: &str = "--disable-features=msWebOOUI,msPdfOOUI,msSmartScreenProtection \
    --proxy-server=http://127.0.0.1:0 \
    --host-resolver-rules=\"MAP * ~NOTFOUND, EXCLUDE *.localhost\" \
    --dns-prefetch-disable --disable-background-networking --disable-component-update \
    --disable-sync --disable-domain-reliability --no-pings --disable-breakpad \
    --force-webrtc-ip-handling-policy=disable_non_proxied_udp";

/// The start page.
#[must_use]
pub fn home() -> Url {
    let home = if cfg!(windows) { "http://tauri.localhost/" } else { "tauri://localhost/" };
    Url::parse(home).expect("a constant that a test parses")
}

/// Nothing is kept on disk, nothing is opened, loaded or asked for that is not part of the program.
#[must_use]
pub fn confine<'a, R: Runtime, M: Manager<R>>(
    builder: WebviewWindowBuilder<'a, R, M>,
) -> WebviewWindowBuilder<'a, R, M> {
    let builder = builder
        .incognito(true)
        .devtools(false)
        .content_protected(true)
        .general_autofill_enabled(false)
        .disable_drag_drop_handler()
        .on_navigation(is_home)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_permission_request(|_, _| PermissionResponse::Deny);
    // Tauri prepares a store on disk even for a window that does not use it. It goes where everything goes
    // that ends with the window: the launcher's directory in memory.
    #[cfg(target_os = "linux")]
    let builder = builder
        .data_directory(std::env::temp_dir().join(format!("tanekura-web-{}", std::process::id())));
    #[cfg(windows)]
    let builder = builder.additional_browser_args(BROWSER_ARGUMENTS);
    builder
}

/// Sends every connection of the engine to port 0, on which nobody can ever listen.
#[must_use]
pub fn lead_nowhere<'a, R: Runtime, M: Manager<R>>(
    builder: WebviewWindowBuilder<'a, R, M>,
) -> WebviewWindowBuilder<'a, R, M> {
    builder.proxy_url(Url::parse("http://127.0.0.1:0").expect("a constant that a test parses"))
}

/// Turns off what the page does not need. Call it when the window has just been built.
///
/// # Errors
/// When the window is gone already.
#[cfg(target_os = "linux")]
pub fn harden<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    window.with_webview(|webview| linux::harden(&webview.inner()))
}

/// Nothing to do by hand on the other systems.
///
/// # Errors
/// None; the signature is the same everywhere.
#[cfg(not(target_os = "linux"))]
pub fn harden<R: Runtime>(_: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}

/// Whether a page is part of the program. Everything else is not loaded.
fn is_home(url: &Url) -> bool {
    let home = home();
    url.scheme() == home.scheme()
        && url.host_str() == home.host_str()
        && url.port().is_none()
        && url.username().is_empty()
}

#[cfg(target_os = "linux")]
mod linux {
    use webkit2gtk::{
        AuthenticationRequestExt as _, CacheModel, FileChooserRequestExt as _,
        PermissionRequestExt as _, SettingsExt as _, WebContextExt as _, WebView, WebViewExt as _,
    };

    pub(super) fn harden(view: &WebView) {
        if let Some(settings) = view.settings() {
            restrict(&settings);
        }
        if let Some(context) = view.context() {
            // Keeps no pages and few resources: a cache in memory is a copy that nobody wipes.
            context.set_cache_model(CacheModel::DocumentViewer);
            context.set_spell_checking_enabled(false);
        }
        refuse_what_needs_another_window(view);
    }

    /// Wry turns page cache, WebGL, Web Audio and the clipboard on; WebKit does the same with most others.
    // Some of these names have no effect in newer engines and still have one in older ones.
    fn restrict(settings: &webkit2gtk::Settings) {
        settings.set_enable_page_cache(false);
        settings.set_enable_offline_web_application_cache(false);
        settings.set_enable_html5_database(false);
        settings.set_enable_html5_local_storage(false);

        settings.set_enable_webgl(false);
        settings.set_enable_webaudio(false);
        settings.set_enable_webrtc(false);
        settings.set_enable_media(false);
        settings.set_enable_media_stream(false);
        settings.set_enable_media_capabilities(false);
        settings.set_enable_mediasource(false);
        settings.set_enable_encrypted_media(false);

        settings.set_enable_dns_prefetching(false);
        settings.set_enable_back_forward_navigation_gestures(false);
        settings.set_enable_fullscreen(false);
        settings.set_enable_developer_extras(false);
        settings.set_enable_write_console_messages_to_stdout(false);
        settings.set_javascript_can_access_clipboard(false);
        settings.set_javascript_can_open_windows_automatically(false);
        settings.set_allow_modal_dialogs(false);
        settings.set_allow_file_access_from_file_urls(false);
        settings.set_allow_universal_access_from_file_urls(false);
        settings.set_allow_top_navigation_to_data_urls(false);
    }

    /// Each of these would open a window of the engine's own, in which other rules hold. `true` means "done".
    fn refuse_what_needs_another_window(view: &WebView) {
        // It offers to copy, and to go back to pages that are wiped.
        view.connect_context_menu(|_, _, _, _| true);
        // The print dialog writes files and talks to other programs.
        view.connect_print(|_, _| true);
        view.connect_enter_fullscreen(|_| true);
        view.connect_show_notification(|_, _| true);
        view.connect_run_color_chooser(|_, _| true);
        view.connect_run_file_chooser(|_, request| {
            request.cancel();
            true
        });
        view.connect_authenticate(|_, request| {
            request.cancel();
            true
        });
        view.connect_permission_request(|_, request| {
            request.deny();
            true
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_programs_own_pages_are_loaded() {
        assert!(is_home(&home()));
        assert!(is_home(&home().join("index.html#locked").unwrap()));
        for elsewhere in [
            "https://example.org/",
            "http://127.0.0.1:0/",
            "tauri://localhost.example.org/",
            "tauri://user@localhost/",
            "tauri://localhost:80/",
            "file:///etc/passwd",
            "data:text/html,hello",
            "about:blank",
            "ipc://localhost/check",
            "javascript:alert(1)",
        ] {
            assert!(!is_home(&Url::parse(elsewhere).unwrap()), "{elsewhere}");
        }
    }
}
