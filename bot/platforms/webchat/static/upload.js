// Hands one file to the server, and says how far it is.
import { page, say } from "./words.js";

const TIMES = 1024 * 1024;

/** A file on its way: `done` gives {id, width, height}, or throws an Error whose message can be shown. */
export function upload(file, purpose, progress) {
  const request = new XMLHttpRequest();
  const done = new Promise((resolve, reject) => {
    const most = page.upload.most * TIMES;
    if (file.size > most) throw new Error(say("upload-large", { name: file.name, limit: page.upload.most }));
    const fail = () => reject(new Error(say("upload-failed", { name: file.name })));
    request.upload.addEventListener("progress", ({ loaded, total }) => progress(total ? loaded / total : 0));
    request.addEventListener("error", fail);
    request.addEventListener("timeout", fail);
    request.addEventListener("load", () => {
      const { status, response } = request;
      if (status === 200 && response?.id) resolve(response);
      else if (response?.text) reject(new Error(response.text));
      else fail();
    });
    request.open("POST", `${page.upload.path}?${new URLSearchParams({ name: file.name, for: purpose })}`);
    request.responseType = "json";
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("X-Plaza-Csrf", page.upload.csrf);
    request.send(file);
  });
  return { done, stop: () => request.abort() };
}
