import Records

/// The only script of the pages. It adds keys to links and a field that are there without it, and can be switched off
/// (WCAG 2.2, 2.1.4).
enum KeyScript {
    /// The address changes with the content, so that browsers may keep it for ever.
    static let path = "/keys.js?v=\(Digest(of: text).shortName.prefix(8))"

    static let text = """
        "use strict";
        (() => {
          const isOff = () => { try { return localStorage.getItem("keys") === "off"; } catch { return false; } };
          const results = () => Array.from(document.querySelectorAll(".hit h3 a"));
          const go = (step) => {
            const links = results();
            const place = links.indexOf(document.activeElement);
            const next = links[place < 0 ? (step > 0 ? 0 : links.length - 1) : place + step];
            if (next) { next.focus(); next.closest(".hit").scrollIntoView({ block: "nearest" }); }
          };
          const actions = {
            "/": () => { const field = document.getElementById("q"); if (field) { field.focus(); field.select(); } else { location.href = document.querySelector(".town").href; } },
            "j": () => go(1),
            "k": () => go(-1),
            "o": () => { if (results().includes(document.activeElement)) document.activeElement.click(); },
            "?": () => { location.href = document.getElementById("to-keys").href; },
          };
          document.addEventListener("keydown", (event) => {
            const target = event.target;
            if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || isOff()) return;
            if (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName)) return;
            const action = Object.hasOwn(actions, event.key) ? actions[event.key] : null;
            if (action) { event.preventDefault(); action(); }
          });
          const choice = document.getElementById("keys");
          if (choice) {
            choice.checked = !isOff();
            choice.addEventListener("change", () => { try { localStorage.setItem("keys", choice.checked ? "on" : "off"); } catch { choice.checked = true; } });
            choice.closest(".script-only").hidden = false;
          }
        })();

        """
}
