"""Vector indexes on a Chroma server."""

import socket
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ingest.archive.vectors import COLLECTION_SETTINGS, Published, VectorIndex, chroma_errors, counted
from ingest.errors import SettingsError, VectorIndexError

if TYPE_CHECKING:
    from chromadb.api import ClientAPI

_PATIENCE = 5.0  # seconds to connect


class RemoteShelf:
    """Collections `dateline-ARCHIVE-NAME` on a Chroma server; a change is made in place, the server's own affair."""

    def __init__(self, url: str, archive: str) -> None:
        """Raises SettingsError when `url` is not one."""
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise SettingsError(f"DATELINE_CHROMA_URL cannot be {url!r}; give it as http://HOST:8000.")
        self._host, self._secure = parts.hostname, parts.scheme == "https"
        self._port = parts.port or (443 if self._secure else 80)
        self._url = url.rstrip("/")
        self._prefix = f"dateline-{archive}-"

    def open(self, published: Published) -> VectorIndex:
        return counted(self._open(published.place), published.count)

    def check(self, published: Published) -> None:
        self.open(published).close()

    def revise(self, published: Published, name: str) -> VectorIndex:
        return self._open(published.place)  # its count may be off when the last change was cut short

    def create(self, name: str) -> VectorIndex:
        client, name = self._connect(), self._prefix + name
        with chroma_errors(self._url):
            if name in {collection.name for collection in client.list_collections()}:
                client.delete_collection(name)
            collection = client.create_collection(name, configuration=COLLECTION_SETTINGS, embedding_function=None)
        return VectorIndex(f"{self._url}#{name}", collection, lambda: _disconnect(client))

    def seal(self, place: str) -> str:
        return ""

    def sweep(self, keep: str) -> None:
        client = self._connect()
        with chroma_errors(self._url):
            for collection in client.list_collections():
                if collection.name.startswith(self._prefix) and not keep.endswith(f"#{collection.name}"):
                    client.delete_collection(collection.name)
            _disconnect(client)

    def _open(self, place: str) -> VectorIndex:
        url, _, name = place.rpartition("#")
        if url != self._url or not name.startswith(self._prefix):
            raise VectorIndexError(self._url, f"The vectors are not on the Chroma server at {self._url}.")
        client = self._connect()
        with chroma_errors(self._url):
            collection = client.get_collection(name, embedding_function=None)
        return VectorIndex(place, collection, lambda: _disconnect(client))

    def _connect(self) -> "ClientAPI":
        from chromadb import HttpClient
        from chromadb.config import Settings

        # Without this a host that is switched off is waited for as long as the system likes.
        with chroma_errors(self._url), socket.create_connection((self._host, self._port), timeout=_PATIENCE):
            settings = Settings(anonymized_telemetry=False)
            return HttpClient(host=self._host, port=self._port, ssl=self._secure, settings=settings)


def _disconnect(client: "ClientAPI") -> None:
    client.close()
    for part in (client, client._admin_client):  # chromadb 1.5.9 leaves both their HTTP sessions open
        part._server._session.close()
