"""Looks at the pages of a served archive; scripts/check-pages starts it. Usage: check-pages.py ADDRESS PICTURES"""

import base64
import importlib.util
import json
import pathlib
import shutil
import sys
import urllib.parse
import urllib.request

from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By

address, pictures = sys.argv[1], pathlib.Path(sys.argv[2])
LANGUAGES = ["cs", "de", "uk", "en"]
WIDTHS = {"phone": (390, 844), "desk": (1280, 900)}
AXE_FOLDER = pathlib.Path(importlib.util.find_spec("axe_playwright_python").origin).parent
AXE = next(AXE_FOLDER.rglob("axe.min.js")).read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def ask(path):
    with urllib.request.urlopen(address + path) as answer:
        return json.load(answer)


def pages():
    """Every kind of page, with items of this archive that show most of it."""
    found = {"newest": "/", "about": "/about", "accessibility": "/accessibility", "sources": "/sources"}
    items, path = [], "/api/v1/items?limit=100&snippet=0"
    while path and len(items) < 2000:
        page = ask(path)
        items += page["items"]
        path = page["next"] and "/api/v1/items?limit=100&snippet=0&cursor=" + page["next"] if "next" in page else None
    if not items:
        sys.exit("check-pages: the archive is empty")
    word = max((i.get("title", "") for i in items), key=len).split()[0]
    query = urllib.parse.quote(word)
    source = ask(f"/api/v1/items?q={query}&limit=1")["items"][0]["source"]["id"]
    found["hits"] = "/?q=" + query
    found["narrowed"] = f"/?q={query}&source={source}"
    found["nothing"] = "/?q=xqzzyx&source=" + source
    found["odd query"] = "/?q=" + urllib.parse.quote('"(' + word + " NEAR *")
    found["source"] = "/sources/" + urllib.parse.quote(source)
    found["missing"] = "/nowhere"
    found["refused"] = "/?cursor=x"
    kinds = {
        "item": lambda i: i["versions"] == 1 and i["story"]["size"] == 1,
        "item with versions": lambda i: i["versions"] > 1,
        "item of a story": lambda i: i["story"]["size"] > 1,
        "item without a title": lambda i: "title" not in i,
        "item that is gone": lambda i: "missing_since" in i or "withdrawn_at" in i,
        "item whose text is another's": lambda i: i["rights"]["display"] in ("excerpt", "link"),
    }
    for name, fits in kinds.items():
        item = next((i for i in items if fits(i)), None)
        if item:
            found[name] = "/items/" + item["id"]
        else:
            print(f"check-pages: this archive has no {name}")
    return found


def browser(width, height, scripts=True):
    options = webdriver.ChromeOptions()
    for switch in ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]:
        options.add_argument(switch)
    if not scripts:
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))
    look(driver, width, height)
    return driver


def look(driver, width, height, scheme="light", media="screen"):
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600},
    )
    driver.execute_cdp_cmd(
        "Emulation.setEmulatedMedia",
        {"media": media, "features": [{"name": "prefers-color-scheme", "value": scheme}]},
    )


def in_language(path, language):
    return address + path + ("&" if "?" in path else "?") + "lang=" + language


def picture(driver, name):
    size = driver.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]
    shot = driver.execute_cdp_cmd(
        "Page.captureScreenshot",
        {
            "captureBeyondViewport": True,
            "clip": {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 4000), "scale": 1},
        },
    )
    (pictures / (name.replace(" ", "-").replace("'", "") + ".png")).write_bytes(base64.b64decode(shot["data"]))


def faults_of(driver, width):
    """What axe-core finds, and whether anything stands out of the window."""
    driver.execute_script(AXE)
    result = driver.execute_async_script(
        "const done = arguments[1]; axe.run(document, {runOnly: arguments[0], resultTypes: ['violations']}).then(done)",
        RULES,
    )
    faults = [
        f"{v['id']} ({v['impact']}): {v['help']}: {v['nodes'][0]['html'][:160]}" for v in result["violations"]
    ]
    wide = driver.execute_script("return document.documentElement.scrollWidth")
    if wide > width:
        faults.append(f"the page is {wide} px wide in a window of {width} px")
    return faults


def check_looks(found):
    checked, failed = 0, 0
    for width_name, (width, height) in WIDTHS.items():
        driver = browser(width, height)
        for scheme in ["light", "dark"]:
            look(driver, width, height, scheme)
            for language in LANGUAGES:
                for name, path in found.items():
                    driver.get(in_language(path, language))
                    faults = faults_of(driver, width)
                    checked += 1
                    failed += bool(faults)
                    for fault in faults:
                        print(f"FAILED {name}, {language}, {scheme}, {width_name}: {fault}")
                    if language in ("cs", "en") and (scheme == "light" or language == "cs"):
                        picture(driver, f"{name} {language} {scheme} {width_name}")
        driver.quit()
    return checked, failed


def check_paper(found):
    driver = browser(794, 1123)
    look(driver, 794, 1123, media="print")
    for name in ["hits", "item", "item with versions"]:
        if name in found:
            driver.get(in_language(found[name], "cs"))
            picture(driver, f"{name} on paper")
    driver.quit()


def check_without_scripts(found):
    """The words of a page are the same with and without JavaScript, but for the switch of the keys itself."""
    words = []
    for scripts in [True, False]:
        driver = browser(1280, 900, scripts)
        texts = {}
        for name, path in found.items():
            driver.get(in_language(path, "en"))
            if scripts:  # the switch of the keys is of no use without them
                driver.execute_script("document.querySelectorAll('.script-only').forEach(part => part.remove())")
            main = driver.find_element(By.ID, "content").text
            texts[name] = main
        words.append(texts)
        driver.quit()
    failed = [name for name in found if words[0][name] != words[1][name]]
    for name in failed:
        print(f"FAILED {name}: says something else without JavaScript")
    return len(found), len(failed)


def check_keys(found):
    """`/` goes to the search, `j` and `k` walk through the results, `o` opens one, `?` tells of the keys."""
    driver = browser(1280, 900)
    checked, failed = 0, 0

    def expect(what, holds):
        nonlocal checked, failed
        checked += 1
        if not holds:
            failed += 1
            print(f"FAILED keys: {what}")

    def press(key):
        ActionChains(driver).send_keys(key).perform()

    def turn():
        driver.execute_script("document.getElementById('keys').click()")

    def focused():
        return driver.switch_to.active_element

    driver.get(in_language("/", "en"))
    hits = [a.get_attribute("href") for a in driver.find_elements(By.CSS_SELECTOR, ".hit h3 a")]
    press("j")
    expect("j goes to the first result", focused().get_attribute("href") == hits[0])
    press("j")
    expect("j again goes to the second", focused().get_attribute("href") == hits[1])
    press("k")
    expect("k goes back", focused().get_attribute("href") == hits[0])
    press("/")
    expect("/ goes to the search field", focused().get_attribute("id") == "q")
    press("jk")
    expect("keys typed into the field stay there", focused().get_attribute("value") == "jk")
    driver.get(in_language("/", "en"))
    press("j")
    press("o")
    expect("o opens the result", driver.current_url == hits[0])
    press("?")
    expect("? opens the page that tells of the keys", "/accessibility" in driver.current_url)
    turn()
    driver.get(in_language("/", "en"))
    press("j")
    expect("switched off, j does nothing", focused().get_attribute("href") is None)
    driver.get(in_language("/accessibility", "en"))
    turn()
    driver.get(in_language("/", "en"))
    press("j")
    expect("switched on again, it does", focused().get_attribute("href") == hits[0])
    driver.quit()
    return checked, failed


def main():
    found = pages()
    totals = [check_looks(found), check_without_scripts(found), check_keys(found)]
    check_paper(found)
    checked, failed = (sum(column) for column in zip(*totals))
    print(f"{len(found)} pages; pictures in {pictures}")
    print(f"{checked - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
