"""Fetching pages of the company's own site: from the named hosts only, bounded in size and time."""

from collections.abc import Collection
from dataclasses import dataclass
from time import monotonic
from urllib.parse import urljoin, urlsplit

import httpx

MOST_BYTES = 2_000_000
MOST_SECONDS = 20.0
PAUSE_SECONDS = 10.0  # in which nothing comes
MOST_REDIRECTS = 3
_OK = 200


class CannotFetch(Exception):
    """Why a page was not fetched, as the end of a sentence."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as it came. `media_type` and `charset` are empty where the server does not say."""

    content: bytes
    media_type: str
    charset: str


class PageFetcher:
    """Fetches pages. `hosts` are the only ones asked, redirects included: with their port where it is not the usual one."""

    def __init__(self, hosts: Collection[str], client: httpx.Client) -> None:
        self._hosts = {host.casefold() for host in hosts}
        self._client = client

    def fetch(self, url: str) -> Fetched:
        """Gives the page. Raises CannotFetch."""
        ends_at = monotonic() + MOST_SECONDS
        for _ in range(MOST_REDIRECTS + 1):
            self._check(url)
            try:
                with self._client.stream("GET", url, follow_redirects=False) as answer:
                    if answer.is_redirect:
                        url = urljoin(url, answer.headers.get("location", ""))
                        continue
                    if answer.status_code != _OK:
                        raise CannotFetch(f"it answered {answer.status_code}")
                    media_type = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
                    return Fetched(_content(answer, ends_at), media_type, answer.charset_encoding or "")
            except httpx.TimeoutException:
                raise CannotFetch("it did not answer in time") from None
            except (httpx.HTTPError, httpx.InvalidURL) as error:
                raise CannotFetch(f"it cannot be fetched ({type(error).__name__})") from None
        raise CannotFetch(f"it redirects more than {MOST_REDIRECTS} times")

    def _check(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https"):
            raise CannotFetch("only http and https addresses are fetched")
        if parts.netloc.casefold() not in self._hosts:
            allowed = ", ".join(sorted(self._hosts)) or "none"
            raise CannotFetch(f"{parts.netloc} is no host that may be asked (--host: {allowed})")


def _content(answer: httpx.Response, ends_at: float) -> bytes:
    content = bytearray()
    for part in answer.iter_bytes():
        content += part
        if len(content) > MOST_BYTES:
            raise CannotFetch(f"it is longer than {MOST_BYTES // 1_000_000} MB")
        if monotonic() > ends_at:
            raise CannotFetch("it did not answer in time")
    return bytes(content)


def page_client() -> httpx.Client:
    """Gives a client for fetching pages, to be entered with `with`."""
    return httpx.Client(timeout=httpx.Timeout(PAUSE_SECONDS), headers={"user-agent": "onhand"}, follow_redirects=False)
